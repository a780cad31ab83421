import { suggestRoute } from '../../../suggest/suggest-route';
import { makeDraft } from '../../../testing/make-draft';
import { learnSupport } from '../learn-support';

const heard = (description: string): string | null =>
  suggestRoute(makeDraft({ summary: 'IDE terminal hangs', description }), learnSupport).value;

test.each([
  'I am thinking about calling it quits',
  'She asked to be removed from the cohort',
  'He told me he no longer wants to be part of the program',
  'I just want this to be over',
  'she broke down during the call',
  'He said he hates coming to class now',
  'my mental health is getting worse',
  'I am seriously reconsidering this course',
  'She would like her enrollment terminated',
  'Student says he will not renew next month',
  'I feel like everybody laughs at me',
  'He feels left behind by everyone',
  'ich will aufhören',
  'She is having second thoughts about it all',
  'I dread logging in every morning',
  'He feels so alone in this',
  'ich habe keine Kraft mehr',
  'He was mocked by the group in the lobby',
  'I cannot see a reason to carry on',
  'He says his confidence is gone',
  'I am questioning my life choices',
  'he told me to get lost',
  'she is scared to ask questions anymore',
  'He has lost trust in us completely',
  'She wants to opt out of the remaining modules',
  'He told me that he does not see a future here',
  'I want to hand in my notice',
  'nobody here likes me',
])('hears a person in trouble in: %s', (text) => {
  expect(heard(text)).toBe('personal');
});

test.each([
  'The app quits when I open the second tab',
  'leave the terminal open and run learn',
  'The page breaks down into three columns',
  'It removed me from the chat room after a refresh',
  'The process was terminated with code 9',
  'The file was removed from the repo by the reset',
  'The session does not renew itself after an hour',
  'The certificate will not renew',
  'I broke down the problem into small steps',
  'The style sheet is left out of the build',
  'On second thoughts the implementation is right and the test is wrong',
  'I want this loop to end after ten rounds',
  'The lesson was taken off the menu of the course',
  'She no longer sees the part of the page with the lights',
  'The test mocks the request and still fails',
  'We call the method twice and it fails once',
  'The future is not resolved in the promise lab',
  'She opts out of mails in the profile and still gets them',
  'He asked a question about the notice in the banner',
  'The trust certificate is lost after the update',
  'I do not see a reason in the log',
  'Nobody in the list likes the post, so the counter shows zero',
  'The page told me to go back and try again',
])('does not hear one in: %s', (text) => {
  expect(heard(text)).not.toBe('personal');
});
