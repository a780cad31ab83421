import type { Part } from '../policy/policy';
import { makePolicy } from '../testing/make-policy';
import { completeReport, makeReport } from '../testing/make-report';
import { qualityHints } from './quality-hints';

const policy = makePolicy();
const part = (id: string): Part => policy.parts.find((one) => one.id === id)!;
const hints = (id: string, text: string, others: Record<string, string> = {}): [string, string][] =>
  qualityHints(part(id), makeReport({ answers: { ...others, [id]: text } }), policy).map((hint) => [
    hint.id,
    text.slice(hint.start, hint.end),
  ]);

test.each([
  ['observed', ' asdf ', 'filler', 'asdf'],
  ['observed', 'n/a', 'filler', 'n/a'],
  ['observed', 'It says [what you saw] here', 'template', '[what you saw]'],
  ['reproSteps', '1. <your steps>', 'template', '<your steps>'],
  [
    'observed',
    'What is wrong: the message, the screen, the wrong result. x',
    'template',
    'What is wrong: the message, the screen, the wrong result.',
  ],
  ['reproSteps', 'no idea how that comes about, sorry', 'no-action', 'no idea how that comes about, sorry'],
  ['observed', 'See the attached screenshot.', 'only-screenshot', 'See the attached screenshot.'],
  ['observed', '!lights.png|thumbnail!', 'only-screenshot', '!lights.png|thumbnail!'],
  ['observed', 'Screenshots attached', 'only-screenshot', 'Screenshots attached'],
])('in %s, %j is a case of %s', (id, text, expected, words) => {
  expect(hints(id, text)).toEqual([[expected, words]]);
});

test('observed and expected that say the same point at each other', () => {
  expect(hints('observed', 'The lights turn on. ', { expected: 'the lights turn on' })).toEqual([
    ['same', 'The lights turn on.'],
  ]);
  expect(hints('expected', 'the lights turn on', { observed: 'The lights turn on.' })).toEqual([
    ['same', 'the lights turn on'],
  ]);
});

test.each([
  ['observed', ''],
  ['observed', 'A blank page, as the screenshot shows'],
  ['observed', 'Error: List<String> expected'],
  ['observed', 'See [the log](https://example.org) of the terminal: it is empty'],
  ['reproSteps', 'Open the lesson and press Submit'],
])('in %s, %j needs no hint', (id, text) => {
  expect(hints(id, text)).toEqual([]);
});

test('a complete report needs no hint', () => {
  expect(policy.parts.flatMap((one) => qualityHints(one, completeReport(), policy))).toEqual([]);
});
