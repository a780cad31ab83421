import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { kB, ms, type Figure, type Section } from '../support/figures';
import { median } from '../support/quantiles';

const ROUNDS = 15;

/** Loads a bundle in a process of its own, as a cold start does, and prints how long that took. */
const LOAD = `
  globalThis.__forge_fetch__ = () => Promise.reject(new Error('nothing is fetched while loading'));
  const started = process.hrtime.bigint();
  require(process.argv[1]);
  process.stdout.write(String(Number(process.hrtime.bigint() - started) / 1e6));
  process.exit(0);
`;
const timeLoad = (file: string): number =>
  Number(execFileSync(process.execPath, ['--eval', LOAD, file], { encoding: 'utf8' }));

const sizeOf = (name: string, file: string): Figure => {
  const source = readFileSync(file);
  return { name: `${name}: size`, value: `${kB(source.length)}, ${kB(gzipSync(source).length)} gzip` };
};

/** The function that Forge starts: its weight and its loading time beside those of the smallest one, in turns. */
export function measureBackend(root: string): Section {
  const place = path.join(root, '.preflight');
  const [own, empty] = [path.join(place, 'backend', 'index.cjs'), path.join(place, 'bench', 'empty', 'index.cjs')];
  const peer = path.join(root, 'bench', 'peers', 'empty-resolver');
  const bundle = path.join(root, 'tools', 'bundle-backend.cjs');
  execFileSync(process.execPath, [bundle, peer, path.dirname(empty)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const rounds = Array.from({ length: ROUNDS }, () => ({ own: timeLoad(own), empty: timeLoad(empty) }));
  const loads = { own: median(rounds.map((one) => one.own)), empty: median(rounds.map((one) => one.empty)) };
  return {
    title: `The backend beside an empty resolver, both by Forge’s bundler, loaded ${ROUNDS} times in turns`,
    figures: [
      sizeOf('Preflight', own),
      sizeOf('empty resolver', empty),
      { name: 'Preflight: load, median', value: ms(loads.own) },
      { name: 'empty resolver: load, median', value: ms(loads.empty) },
    ],
  };
}
