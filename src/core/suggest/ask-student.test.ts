import { inLanguage } from '../policy/in-language';
import { MOVES_ON } from '../paste/moves-on';
import { makePolicy } from '../testing/make-policy';
import { completeReport, makeReport } from '../testing/make-report';
import { askStudent, questionsToAsk } from './ask-student';

const policy = makePolicy();
const asked = questionsToAsk(
  makeReport({ answers: { githubUsername: 'octo-student', observed: 'A blank page' } }),
  policy,
);
test('asks for every part that is missing, numbered, in the order of the policy', () => {
  const parts = ['os', 'environment', 'stepsTried', 'expected', 'reproSteps'];
  expect(asked.map(({ id }) => id)).toEqual([...parts, MOVES_ON]);
  const message = askStudent(asked, policy);
  expect(message).toMatch(/^Hi!/);
  expect(message).toContain('1. Which operating system do you use, and which version?\n2. Where does it happen');
  expect(message).toMatch(/Thank you!$/);
});

test('asks in the language of the policy that it is given', () => {
  const german = inLanguage(policy, 'de');
  expect(askStudent(questionsToAsk(makeReport(), german), german)).toContain('1. Wie lautet der GitHub-Name?');
});

test('a complete report leaves nothing to ask, no report everything', () => {
  expect(askStudent(questionsToAsk(completeReport(), policy), policy)).toBe('');
  expect(questionsToAsk(null, policy)).toHaveLength(policy.required.length + 1);
});

test('whether they can carry on is asked last, and only where nobody said it and the policy wants to know', () => {
  expect(questionsToAsk(makeReport({ impact: { canMoveOn: true } }), policy).map(({ id }) => id)).not.toContain(
    MOVES_ON,
  );
  expect(questionsToAsk(null, makePolicy({ items: [] })).map(({ id }) => id)).not.toContain(MOVES_ON);
});
