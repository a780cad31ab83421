import { suggestRoute } from '../../../suggest/suggest-route';
import { makeDraft } from '../../../testing/make-draft';
import { learnSupport } from '../learn-support';

const heard = (description: string): string | null =>
  suggestRoute(makeDraft({ summary: 'IDE terminal hangs', description }), learnSupport).value;

test.each([
  'Quit Chrome and opened it again, no change.',
  'He quit the IDE, restarted the Mac and tried once more.',
  'fully quit chrome then reopened',
  'Quitting and reopening the app did not help.',
  'Type quit to leave the game; the loop does not end.',
  'Chrome quits unexpectedly when the lesson opens.',
  'The IDE quit by itself.',
  'force quit with cmd+q, same result',
  'tried to quit the terminal, it says processes are running',
  'Stop the server with ctrl-c and start it again.',
  'I stopped the server, then ran the specs.',
  'The spinner never stops.',
  'It stops loading at 90 percent.',
  'The terminal stopped responding after a minute.',
  'The video stops after ten seconds.',
  'The test run stops at the third spec.',
  'Notifications stopped working on Tuesday.',
  'He wants to stop the rails server but cannot.',
  'How do I stop this process?',
  'It might stop working again later.',
  'Left the computer on over night, still the same.',
  'She left the tab open for an hour.',
  'I left a comment on the pull request.',
  'Please leave the lesson page open while it loads.',
  'The left panel is empty.',
  'file tree on the left side does not show',
  'When you leave the page, the draft is lost.',
  'He left the chat window open.',
  'Leave it running and wait for the timeout.',
  'There are two lessons left in the track.',
  'nothing is left in the list',
  'He left the answer field blank.',
  'leaving the page and coming back does not help',
  'The message disappears when I leave the lobby.',
  'The drop down menu does not open.',
  'The connection drops every few minutes.',
  'The loader gives up after 30 seconds.',
  'The request gave up with a timeout.',
  'We gave up after an hour and filed this.',
  'Cancel the download and start it again.',
  'I pressed the stop button, nothing happened.',
  'The submit button looks depressed all the time.',
  'undefined method quit for nil',
  'Tried it in another browser and on another computer.',
  'The program stops with exit code 1.',
  'Stop the program with ctrl-c, run it again.',
  'The course page does not load.',
  'She closed the window and left the room open.',
  'Wrong number of arguments error in the spec.',
  'The call was dropped twice.',
  'He cannot continue because the next lesson does not open.',
  'The student can continue with the next lesson.',
  'He is done with the lab, all tests pass.',
  'It works for me but not for her.',
  'The site was down this morning.',
  'Broken on my machine, works on hers.',
  'She stopped the video and went back to the lesson.',
  'exit the app, clear the cache, start again',
])('hears no person in trouble in: %s', (text) => {
  expect(heard(text)).toBe('technical');
});

test('a computer that is stopped does not hide a person who stops', () => {
  expect(heard('He can stop the server. But he might just stop the course too.')).toBe('personal');
});
