import { inLanguage } from '../policy/in-language';
import { makePolicy } from '../testing/make-policy';
import { completeReport, makeReport } from '../testing/make-report';
import { askStudent, partsToAsk } from './ask-student';

const policy = makePolicy();
const asked = partsToAsk(makeReport({ answers: { githubUsername: 'octo-student', observed: 'A blank page' } }), policy);
test('asks for every part that is missing, numbered, in the order of the policy', () => {
  expect(asked.map(({ id }) => id)).toEqual(['os', 'environment', 'stepsTried', 'expected', 'reproSteps']);
  const message = askStudent(asked, policy);
  expect(message).toMatch(/^Hi!/);
  expect(message).toContain('1. Which operating system do you use, and which version?\n2. Where does it happen');
  expect(message).toMatch(/Thank you!$/);
});

test('asks in the language of the policy that it is given', () => {
  const german = inLanguage(policy, 'de');
  expect(askStudent(partsToAsk(makeReport(), german), german)).toContain('1. Wie lautet der GitHub-Name?');
});

test('a complete report leaves nothing to ask, no report everything', () => {
  expect(askStudent(partsToAsk(completeReport(), policy), policy)).toBe('');
  expect(partsToAsk(null, policy)).toHaveLength(policy.required.length);
});
