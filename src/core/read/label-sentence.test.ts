import { labelSentence } from './label-sentence';

test.each([
  ['When I press Save, the lesson shows an empty page.', 'observed'],
  ['If I close the window the timer still runs.', 'observed'],
  ['- When you are done, press Save and close the window.', 'reproSteps'],
  ['1. Open the second lesson', 'reproSteps'],
  ['Keep the window open until the clock stops.', 'reproSteps'],
  ['[editor] Open dialog flickers twice', 'observed'],
  ['There is no button for the next lesson.', 'observed'],
  ['The counter jumps to ten.', 'observed'],
  ['The list should be sorted by name.', 'expected'],
  ['I think the cache is to blame for the wrong page.', 'other'],
  ['There is a problem with it.', 'other'],
  ['The timer is still at zero.', 'observed'],
  ['Is this intended?', 'other'],
  ['See bug 4711 for details.', 'other'],
  ['* Returns the name of the lesson, or null if it is missing.', 'other'],
  ['com.example.lesson.MissingPageException: page not found', 'other'],
  ['I get com.example.lesson.MissingPageException with every page.', 'observed'],
  ['throw new MissingPageException("no such page")', 'other'],
])('labels %s as %s when it stands alone', (sentence, label) => {
  expect(labelSentence(sentence, 'report')).toBe(label);
});

test('in a chat a condition may well be all that was done', () => {
  expect(labelSentence('I am trying to open the lesson.', 'chat')).toBe('expected');
  expect(labelSentence('The page stays empty.', 'chat')).toBe('observed');
});
