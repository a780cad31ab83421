import { makeDraft } from '../testing/make-draft';
import { makePolicy } from '../testing/make-policy';
import { makeReport } from '../testing/make-report';
import { askAboutImpact } from './ask-about-impact';
import { proposeKinds, proposeTicks } from './propose-ticks';

const policy = makePolicy();
const draftWith = (stepsTried: string) => makeDraft({ summary: '', report: makeReport({ answers: { stepsTried } }) });
const ticks = (text: string): [string, string][] =>
  proposeTicks(draftWith(text), policy).map(({ id, words }) => [id, words]);

test.each([
  ['I refreshed twice, no change.', [['refreshed', 'refreshed']]],
  ['We have reloaded the page.', [['refreshed', 'reloaded']]],
  ['Quit Chrome and opened it again.', [['chrome-restarted', 'Quit Chrome']]],
  ['Read the guide for the lights, nothing there.', [['browsed-guides', 'Read the guide']]],
  ['Searched the help centre for the error.', [['searched-guides', 'Searched the help centre']]],
  ['Same in my own IDE.', [['reproduced-in-own-ide', 'Same in my own IDE']]],
  ['Asked the other coaches, nobody knew.', [['asked-coaches', 'Asked the other coaches']]],
  ['She pushed the latest code.', [['code-pushed', 'pushed the latest']]],
  ['Happens from a fresh clone too.', [['reproduced-from-clone', 'fresh clone']]],
  ['A screenshot with the console is attached.', [['console-screenshot', 'screenshot with the console']]],
])('%s proves a step', (text, expected) => {
  expect(ticks(text)).toEqual(expected);
});

test.each([
  'Could not refresh the page.',
  'He has not refreshed.',
  'Have you refreshed?',
  'Please quit Chrome and open it again.',
  'I will ask the coaches.',
  'Did you search the guides?',
  'The page loads.',
  '',
])('%s proves none', (text) => {
  expect(ticks(text)).toEqual([]);
});

test('what is ticked already is not proposed', () => {
  const report = makeReport({ answers: { stepsTried: 'Refreshed twice' }, done: { refreshed: true } });
  expect(proposeTicks(makeDraft({ summary: '', report }), policy)).toEqual([]);
});

test.each([
  ['The Learn IDE stays at Connecting.', ['environment']],
  ['Two tests fail on his code.', ['programming']],
  ['The lesson page is blank.', ['platform']],
  ['Hello there.', []],
])('%s speaks for a kind, while none is chosen', (text, kinds) => {
  expect(proposeKinds(draftWith(text), policy).map(({ id }) => id)).toEqual(kinds);
  const chosen = makeReport({ answers: { stepsTried: text }, about: { kind: 'platform' } });
  expect(proposeKinds(makeDraft({ summary: '', report: chosen }), policy)).toEqual([]);
});

test('hints at a blocking kind only ask, with the words, until one is stated', () => {
  const draft = makeDraft({ summary: 'Page answers 500 for everybody', report: null });
  expect(askAboutImpact(draft, policy)).toMatchObject([
    { blockingKind: 'curriculum-500', words: '500', question: expect.stringContaining('You wrote “500”') },
  ]);
  const stated = makeReport({ impact: { blockingKind: 'chat-empty' } });
  expect(askAboutImpact({ ...draft, report: stated }, policy)).toEqual([]);
});
