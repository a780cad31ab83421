import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';

import type { Failure } from '../../src/contract/failure';
import type { PolicyProblem } from '../../src/core/policy/portable/policy-problem';
import { projectSettings as words } from '../messages/project-settings';
import { FailureLine } from './failure-line';
import { RuleLevels } from './rule-levels';
import type { Space, SpacePolicy } from './use-space-policy';

const LONGEST_NOTE = 400;
type Outcome = { failure: Failure } | { problems: readonly PolicyProblem[] } | 'done' | null;

/** The rules of the space, and what makes them hold. */
export function PublishForm({ space, publish }: { space: Space; publish: SpacePolicy['publish'] }) {
  const { published, draft } = space.state;
  const [rules, setRules] = useState(published.rules);
  useEffect(() => setRules(published.rules), [published]);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const isChanged = JSON.stringify(rules) !== JSON.stringify(published.rules);
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await publish(space, rules, note.trim());
    setBusy(false);
    if (!answer.ok) return setOutcome({ failure: answer.failure });
    const { problems } = answer.value;
    setOutcome(problems === undefined ? 'done' : { problems });
    if (problems === undefined) setNote('');
  };
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{words.rules.title}</h2>
      <p>{space.state.may.everything ? words.rules.forJiraAdmins : words.rules.means}</p>
      <RuleLevels state={space.state} rules={rules} onChange={setRules} />
      {draft !== null && isChanged && <p className="warning">{words.publish.draft}</p>}
      <label className="why">
        {words.publish.note}
        <input value={note} maxLength={LONGEST_NOTE} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div>
        <Button
          appearance="primary"
          isLoading={busy}
          isDisabled={!isChanged || note.trim() === ''}
          onClick={() => void send()}
        >
          {words.publish.press}
        </Button>
      </div>
      <div role="status">
        <Told outcome={outcome} />
      </div>
    </section>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  if (outcome === null) return null;
  if (outcome === 'done') return <p className="good">{words.publish.done}</p>;
  if ('failure' in outcome) return <FailureLine failure={outcome.failure} />;
  return (
    <>
      <p className="failure">{words.publish.problems}</p>
      <ul>
        {outcome.problems.map(({ path, words: said }) => (
          <li key={path + said}>{said}</li>
        ))}
      </ul>
    </>
  );
}
