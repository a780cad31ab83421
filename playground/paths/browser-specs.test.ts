import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { WayId } from '../../src/core/paths/way';
import { projectRoot } from '../project-root';
import { tries } from './tries';

const E2E = path.join(projectRoot, 'e2e');
/** `describe('way-id', …)` with at least one test before the next of them. */
const GROUP = /^describe\('([a-z-]+)'/gm;

const specs = readdirSync(E2E).filter((file) => /^doors-.*\.spec\.ts$/.test(file));
const textOf = (file: string): string => readFileSync(path.join(E2E, file), 'utf8');

/** The ways that a spec names, each with the text up to the next. */
const groupsIn = (text: string): [id: string, tests: string][] =>
  [...text.matchAll(GROUP)].map(({ 1: id = '', index }, n, all) => [id, text.slice(index, all[n + 1]?.index)]);
const groups = specs.flatMap((file) => groupsIn(textOf(file)));

test('what the browser specs group by are ways of the ledger', () => {
  expect(groups.map(([id]) => id).filter((id) => !WayId.safeParse(id).success)).toEqual([]);
});

test.each(WayId.options)('%s is gone in a browser and by the self-test', (way) => {
  const tests = groups.filter(([id]) => id === way).map(([, text]) => text);
  expect(tests.join('')).toMatch(/\b(test|test\.each|refusedOrPutBack)\(/);
  expect(tries[way]).toBeInstanceOf(Function);
});
