import { readFileSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../project-root';
import {
  areas,
  assumptionNames,
  assumptionWord,
  likely,
  optimistic,
  pessimistic,
  switches,
  turned,
  turnInQuery,
} from './registry';
import { choicesOf, type Position } from './switch';

test('no name stands in two areas', () => {
  const all = Object.values(areas).flatMap((area) => Object.keys(area));
  expect(new Set(all).size).toBe(all.length);
  expect([...all].sort()).toEqual([...assumptionNames].sort());
});

test.each(assumptionNames)('%s has positions of its own, and a reason for its likely one', (name) => {
  const one = switches[name];
  const words = choicesOf(one).map(assumptionWord);
  expect(new Set(words).size).toBe(words.length);
  expect([optimistic[name], pessimistic[name]]).toEqual([one.forUs, one.againstUs]);
  expect(likely[name]).toBe(one[one.likely]);
  expect(one.because).not.toBe('');
});

const codeOf = (position: Position) => `\`${assumptionWord(position)}\``;

test('each switch stands in docs/playground.md with its positions, the likely one first', () => {
  const page = readFileSync(path.join(projectRoot, 'docs', 'playground.md'), 'utf8').replace(/ +\|/g, ' |');
  const rows = assumptionNames.map((name) => {
    const words = [likely[name], ...choicesOf(switches[name]).filter((one) => one !== likely[name])];
    const cells = [
      words.map(codeOf).join(', '),
      codeOf(switches[name].forUs),
      switches[name].says.replaceAll('|', '\\|'),
    ];
    return { name, start: `| \`${name}\` | ${cells.join(' | ')} |` };
  });
  expect(rows.filter(({ start }) => !page.includes(start))).toEqual([]);
});

test.each([
  ['nothing', {}, {}],
  ['one switch', { priorityOnCreate: false }, { priorityOnCreate: false }],
  ['a third position', { nullInText: 'empty' }, { nullInText: 'empty' }],
  ['all of them', { all: 'pessimistic' }, pessimistic],
  ['all but one', { all: 'pessimistic', ids: 'Number' }, { ...pessimistic, ids: 'Number' }],
])('turning %s', (_, turn, changed) => {
  expect(turned(likely, turn)).toEqual({ ...likely, ...changed });
});

test.each([
  ['a name that does not exist', { weather: true }],
  ['a position that does not exist', { priorityOnCreate: 'perhaps' }],
  ['a position of another switch', { ids: 'late' }],
  ['a stance that does not exist', { all: 'gloomy' }],
  ['no object', 'pessimistic'],
])('%s is refused', (_, turn) => {
  expect(turned(likely, turn)).toBeNull();
});

test.each([
  ['', {}],
  ['?eventsCrossFrames=off&theme=dark', { eventsCrossFrames: false }],
  ['?ids=String&priorityOnCreate=on', { ids: 'String', priorityOnCreate: true }],
  ['?assume=pessimistic&frameStorage=kept', { all: 'pessimistic', frameStorage: 'kept' }],
  ['?eventsCrossFrames=maybe&assume=gloomy', {}],
])('the address %p asks for %p', (query, turn) => {
  expect(turnInQuery(query)).toEqual(turn);
});
