import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { mergePolicies, type Side } from '../../../src/core/policy/revisions/merge-policies';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { nameOf } from '../fields/name-of';
import { Differences } from './differences';
import type { PublishProps } from './publish-section';

const SIDES = ['mine', 'theirs'] as const;

/** Somebody published since this draft was begun: what they changed is seen, and nothing of theirs is overwritten unseen. */
export function Conflict({ state, onMerged, check }: PublishProps) {
  const { tree } = useDesk();
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const { policy, conflicts } = mergePolicies(state.base ?? {}, tree, state.published, choices);
  const decided = Object.keys(choices);
  const asked = [...new Set([...decided, ...conflicts])];
  return (
    <div className="form">
      <p>{message(words.conflict.means, { revision: state.published.revision })}</p>
      <h3>{words.conflict.theirs}</h3>
      {state.base === undefined ? (
        <p className="waits">{words.conflict.noBase}</p>
      ) : (
        <Differences from={state.base} to={state.published} />
      )}
      {asked.map((section) => (
        <fieldset key={section}>
          <legend>{message(words.conflict.both, { section: nameOf(section) })}</legend>
          {check.policy !== null && (
            <Differences from={state.base ?? state.published} to={check.policy} sections={[section]} />
          )}
          {SIDES.map((side) => (
            <label key={side} className="radio">
              <input
                type="radio"
                name={`merge-${section}`}
                checked={choices[section] === side}
                onChange={() => setChoices({ ...choices, [section]: side })}
              />
              {words.conflict[side === 'mine' ? 'takeMine' : 'takeTheirs']}
            </label>
          ))}
        </fieldset>
      ))}
      <div className="press">
        <Button appearance="primary" isDisabled={policy === null} onClick={() => policy !== null && onMerged(policy)}>
          {words.conflict.merge}
        </Button>
        <span className="note">{words.conflict.after}</span>
      </div>
    </div>
  );
}
