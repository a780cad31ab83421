import { createRequire } from 'node:module';
import * as z from 'zod/mini';

const Theme = z.object({ default: z.string() });
const load = createRequire(__filename);
const cssOf = (theme: string): string =>
  Theme.parse(load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`)).default;

export type ColorMode = 'light' | 'dark';
/** Spacing, shape and typography hold in both themes, whatever `data-theme` says. */
const anywhere = (css: string): string => css.replace(/html\[data-theme~="[^"]*"\]/g, ':root');

/** The design tokens as Jira puts them into a frame. The colours hold where `html` has `data-color-mode` and `data-theme`. */
export const tokenCss = (mode: ColorMode): string =>
  [cssOf(mode), ...['spacing', 'shape', 'typography'].map((theme) => anywhere(cssOf(theme)))].join('\n');
