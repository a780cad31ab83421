import { makeReport } from '../testing/complete-report';
import { smallPolicy } from '../testing/small-policy';
import { wordsToLookFor } from './words-to-look-for';

test.each([
  ['the Summary, where it is known', 'No smoke without fire', { seen: 'It smokes' }, 'No smoke without fire'],
  ['else the words that tell most', ' ', { seen: 'It smokes', who: 'Maren' }, 'It smokes'],
  ['else nothing: a name is not looked for', '', { seen: undefined, who: 'Maren' }, ''],
])('%s', (_name, summary, answers, words) => {
  expect(wordsToLookFor(summary, makeReport({ answers }), smallPolicy)).toBe(words);
});
