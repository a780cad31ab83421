import type { Bite } from '../../src/core/policy/basics';
import type { PolicyState } from '../../src/contract/policy-revisions';
import { RuleId, type PolicyRows } from '../../src/core/policy/policy-rows';
import { bitesToChoose } from '../../src/core/policy/revisions/space-rights';
import { issueStatus } from '../messages/issue-status';
import { message } from '../messages/message';
import { projectSettings as words } from '../messages/project-settings';
import { OriginMark } from './origin-mark';

type Rules = PolicyRows['rules'];
type Props = { state: PolicyState; rules: Rules; onChange: (rules: Rules) => void };

/** Every rule with the site's level beside the space's own. What the site does not leave to the space cannot be chosen. */
export function RuleLevels({ state, rules, onChange }: Props) {
  return (
    <ul className="rules">
      {RuleId.options.map((id) => (
        <RuleLevel
          key={id}
          id={id}
          state={state}
          chosen={rules[id]}
          onChoose={(bite) => onChange({ ...rules, [id]: bite })}
        />
      ))}
    </ul>
  );
}

type RowProps = { id: RuleId; state: PolicyState; chosen: Bite; onChoose: (bite: Bite) => void };
function RuleLevel({ id, state, chosen, onChoose }: RowProps) {
  const { site, published, may } = state;
  const onSite = site?.rules[id] ?? published.rules[id];
  const choices = bitesToChoose(onSite, published.rules[id], may);
  const title = issueStatus.rules[id];
  return (
    <li>
      <label>
        <span className="rule-title">{title}</span>
        <select
          value={chosen}
          onChange={({ target }) => onChoose(choices.find((one) => one === target.value) ?? chosen)}
        >
          {choices.map((bite) => (
            <option key={bite} value={bite}>
              {words.bites[bite]}
            </option>
          ))}
        </select>
      </label>
      <span className="rule-site">{message(words.rules.onSite, { level: words.bites[onSite] })}</span>
      <OriginMark origin={state.origins[`rules.${id}`] ?? 'site'} />
      {chosen !== onSite && (
        <button type="button" className="link" onClick={() => onChoose(onSite)}>
          {words.rules.back}
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
    </li>
  );
}
