import path from 'node:path';

import { gzipBytes, screenSizes } from '../../tools/run/screen-sizes.mjs';
import { buildPage } from '../support/build-page';
import { atMost, kB, type Figure, type Section } from '../support/figures';

const PEER = path.join('bench', 'peers', 'one-button');

const figureOf = ({ screen, bytes, budget }: ReturnType<typeof screenSizes>[number]): Figure =>
  bytes === null ? { name: screen, value: 'not built' } : atMost(screen, bytes, budget, kB);

/** What a browser fetches for each screen, and for the smallest Atlaskit page. */
export function measureSizes(root: string): Section {
  buildPage(root, PEER);
  const peer = { name: 'one Atlaskit button', value: kB(gzipBytes(path.join(root, PEER, 'build'))) };
  return { title: 'JavaScript and CSS, gzip', figures: [...screenSizes(root).map(figureOf), peer] };
}
