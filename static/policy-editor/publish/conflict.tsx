import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';

import type { PolicyState } from '../../../src/contract/policy-revisions';
import { mergePolicies, type Side } from '../../../src/core/policy/revisions/merge-policies';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { ConflictTable } from './conflict-table';
import { Differences } from './differences';
import type { PublishProps } from './publish-section';

/** Somebody published since this draft was begun: what they changed is seen, and nothing of theirs is overwritten unseen. */
export function Conflict({ state, onMerged }: PublishProps) {
  const { tree } = useDesk();
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const { base, published } = state;
  const { policy, asked } = useMemo(
    () => mergePolicies(base ?? null, tree, published, choices),
    [base, tree, published, choices],
  );
  return (
    <div className="form">
      <p>{message(words.conflict.means, { revision: published.revision })}</p>
      <Meanwhile state={state} />
      <h3>{words.conflict.theirs}</h3>
      {base === undefined ? (
        <p className="waits">{words.conflict.noBase}</p>
      ) : (
        <Differences from={base} to={published} />
      )}
      {asked.length === 0 ? (
        <p className="good">{words.conflict.none}</p>
      ) : (
        <ConflictTable
          {...{ state, asked, choices }}
          onChoose={(key, side) => setChoices({ ...choices, [key]: side })}
        />
      )}
      <div className="press">
        <Button appearance="primary" isDisabled={policy === null} onClick={() => policy !== null && onMerged(policy)}>
          {words.conflict.merge}
        </Button>
        <span className="note">{words.conflict.after}</span>
      </div>
    </div>
  );
}

/** Who published what since. */
function Meanwhile({ state: { meanwhile = [] } }: { state: PolicyState }) {
  return (
    <ul>
      {meanwhile.map(({ line: { revision, at, note }, name }) => (
        <li key={revision}>
          {message(words.conflict.published, {
            revision,
            time: at === null ? words.history.before : new Date(at).toLocaleString(spokenLanguage()),
            name: name ?? words.conflict.somebody,
            note,
          })}
        </li>
      ))}
    </ul>
  );
}
