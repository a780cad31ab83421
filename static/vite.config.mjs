import path from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const FLAGS = /^@atlaskit\/platform-feature-flags(\/.*)?$/;
const NOT_SHIPPED = /^(?:iframe-resizer|@forge\/egress|lodash\/get)$/;
const shared = (file) => path.join(import.meta.dirname, 'shared', file);

/** Lets the browser fetch a screen's later parts (`show-….tsx`, `read-….ts`) together with its first one, not after it. */
const fetchAtOnce = () => ({
  name: 'fetch-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter(({ type, name }) => type === 'chunk' && /^(?:show|read)-/.test(name))
        .map(({ fileName }) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        })),
  },
});

/**
 * The build of every screen: `vite build --config static/vite.config.mjs FOLDER`, where the folder holds an `index.html`; the
 * result is in `build/` beside it. Addresses are relative because Forge serves each resource under a path of its own; no inline
 * preload script, because Forge's content policy refuses one.
 */
export default defineConfig({
  base: './',
  plugins: [react(), fetchAtOnce()],
  resolve: {
    alias: [
      { find: FLAGS, replacement: shared('feature-flags.ts') },
      { find: NOT_SHIPPED, replacement: shared('not-shipped.ts') },
    ],
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
  },
});
