import path from 'node:path';

import react from '@vitejs/plugin-react';
import { build, defineConfig } from 'vite';

const here = import.meta.dirname;

/** The script for the app's frames: one IIFE, because it must run whole before the app's own modules. */
const frameBridge = () => ({
  name: 'frame-bridge',
  apply: 'build',
  async closeBundle() {
    await build({
      root: here,
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: 'build',
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'es2022',
        lib: {
          entry: path.join(here, 'bridge', 'frame-side', 'frame-bridge.ts'),
          formats: ['iife'],
          name: 'playgroundFrameBridge',
          fileName: () => 'frame-bridge.js',
        },
      },
    });
  },
});

export default defineConfig({
  root: here,
  base: '/',
  plugins: [react(), frameBridge()],
  build: { outDir: 'build', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
});
