import Textfield from '@atlaskit/textfield';

import { ruleAction as words } from '../messages/rule-action';
import { entryProblem } from './read-inputs';
import './rule-action.css';
import { useRuleInputs } from './use-rule-inputs';

const FIELD = 'issue-key';
const HINT = 'issue-key-hint';

/** The form of the action in an automation rule: one input. */
export function RuleAction() {
  const { issueKey, change, isChecking } = useRuleInputs();
  if (issueKey === null) return null;
  const problem = entryProblem(issueKey);
  return (
    <main className="rule-action">
      <h1 className="visually-hidden">{words.title}</h1>
      <p>{words.intro}</p>
      <label htmlFor={FIELD}>{words.issueKey}</label>
      <Textfield
        id={FIELD}
        value={issueKey}
        isRequired
        isInvalid={problem !== null}
        isDisabled={isChecking}
        aria-describedby={HINT}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <p id={HINT} className={problem === null ? 'help' : 'failure'} role="status">
        {problem === null ? words.hint : words[problem]}
      </p>
    </main>
  );
}
