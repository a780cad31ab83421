import type { RuleName } from './rule-name';

const rule = ({ id, constant }: RuleName): string => `import { isAsked } from '../facts/is-asked';
import { isBlank } from '../facts/is-blank';
import type { Rule } from '../rule';
import { say } from '../sentences/say';

/** Begins with a question that every draft can answer. Put your own in its place. */
export const ${constant}: Rule = {
  id: '${id}',
  check(draft, policy) {
    if (!isAsked(draft, policy) || !isBlank(draft.summary)) return [];
    return [{ target: 'summary', message: say(policy.language, '${id}.found', {}) }];
  },
};
`;

const test = ({ id, constant }: RuleName): string => `import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { makeReport } from '../../testing/make-report';
import { ${constant} } from './${id}';

const policy = makePolicy();

test.each(['', '   ', '\\n'])('speaks about the summary %j', (summary) => {
  expect(${constant}.check(makeDraft({ summary }), policy)).toMatchObject([{ target: 'summary' }]);
});

test('says what to do next, in the language of the policy', () => {
  const german = { ...policy, language: 'de' };
  const messages = [policy, german].map((one) => ${constant}.check(makeDraft({ summary: '' }), one)[0]?.message);
  expect(messages).toEqual(['Write a summary.', 'Bitte eine Zusammenfassung schreiben.']);
});

test('has nothing against a summary', () => {
  expect(${constant}.check(makeDraft(), policy)).toEqual([]);
});

test('is silent where nobody was asked, and on another route', () => {
  const elsewhere = makeReport({ about: { route: 'admissions' } });
  expect(${constant}.check(makeDraft({ summary: '', report: null }), policy)).toEqual([]);
  expect(${constant}.check(makeDraft({ summary: '', report: elsewhere }), policy)).toEqual([]);
});
`;

const page = ({ id }: RuleName): string => `# ${id}

Is there a summary?

## When it speaks

The summary is blank, the draft goes to Jira, and somebody was asked.

## How hard

\`off\` in the built-in packs until a team turns it on. Judged by the engine; the gate's expression does not know it.

## Example

A work item without a summary: _Write a summary._

## How to change it

\`rules.${id}\` in the policy: \`block\`, \`warn\`, \`info\` or \`off\`.
`;

/** What a new rule begins as: a rule that works, its test and its page. By path from the project's top. */
export const newFiles = (name: RuleName): Record<string, string> => ({
  [`src/core/judge/rules/${name.id}.ts`]: rule(name),
  [`src/core/judge/rules/${name.id}.test.ts`]: test(name),
  [`docs/rules/${name.id}.md`]: page(name),
});
