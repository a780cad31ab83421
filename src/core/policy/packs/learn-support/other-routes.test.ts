import { suggestRoute } from '../../../suggest/suggest-route';
import { makeDraft } from '../../../testing/make-draft';
import { learnSupport } from '../learn-support';

const heard = (text: string): string | null =>
  suggestRoute(makeDraft({ summary: text, report: null }), learnSupport).value;

test.each([
  ['admissions', 'What does the full stack program cost?'],
  ['admissions', 'How much is tuition for the online bootcamp'],
  ['admissions', 'Are there scholarships for veterans?'],
  ['admissions', 'How long does the web development course take part time?'],
  ['admissions', 'Is the job guarantee also valid in Canada?'],
  ['admissions', 'Which courses do you offer for beginners?'],
  ['admissions', 'Asks about payment plans before enrolling'],
  ['admissions', 'Prospective student wants to know when the next cohort starts'],
  ['admissions', 'She is thinking about signing up and wants a discount'],
  ['admissions', 'Do you offer a Python course?'],
  ['admissions', 'What are the requirements to apply for the program?'],
  ['admissions', 'Can I pay in instalments?'],
  ['struggling', 'He does not understand the concept of scope, again'],
  ['struggling', 'Paying student lacks the fundamentals, we explained loops for the fourth time'],
  ['struggling', 'Student struggles with the basics of object orientation'],
  ['struggling', 'She still does not get what a hash is, after three sessions'],
  ['struggling', 'whole concepts are missing: recursion, scope, methods'],
  ['struggling', 'He can not explain what his own code does, every time we start from zero again'],
  ['struggling', 'has trouble with the entire concept of callbacks'],
  ['struggling', 'The material is way over her head'],
  ['abuse', 'Student spams the question chat with links'],
  ['abuse', 'He wants us to do his homework for him'],
  ['abuse', 'She posts lab after lab and has not tried anything herself'],
  ['abuse', 'No attempt of his own, just asks for the solution every time'],
  ['abuse', 'abuses the chat: asks coaches to write all the code for him'],
  ['abuse', 'Expects coaches to solve every lab'],
  ['abuse', 'not a single line of her own code in the repo'],
  ['abuse', 'Student is cheating, copies solutions from other students'],
  ['technical', 'Charged twice this month'],
  ['technical', 'I do not understand why the light stays dark'],
  ['technical', 'Spam filter eats the notification mails of the chat'],
  ['technical', 'The price in the cart lab is not shown'],
  ['technical', 'The answer box does not accept text'],
  ['technical', 'How long does it take until the lights turn on?'],
  ['technical', 'The sign up page answers 500'],
  ['technical', 'Student has not tried another browser yet, page is blank'],
  ['technical', 'Solution tab of the lesson shows nothing'],
])('sends to %s: %s', (route, text) => {
  expect(heard(text)).toBe(route);
});

test('an empty text suggests nothing', () => {
  expect(heard('')).toBeNull();
});
