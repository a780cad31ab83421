import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Failure } from '../../src/contract/failure';
import { diffPolicies } from '../../src/core/policy/portable/diff-policies';
import { spokenLanguage } from '../messages/language';
import { projectSettings as words } from '../messages/project-settings';
import { FailureLine } from './failure-line';
import type { Space, SpacePolicy } from './use-space-policy';

/** What the space says otherwise, in sentences, and the way back. */
export function Differences({ space, reset }: { space: Space; reset: SpacePolicy['reset'] }) {
  const { site, published } = space.state;
  if (site === null) return <p>{words.differences.own}</p>;
  const changes = diffPolicies(site, { ...published, revision: site.revision }, spokenLanguage());
  return (
    <section aria-labelledby="differences-title">
      <h2 id="differences-title">{words.differences.title}</h2>
      {changes.length === 0 ? (
        <p>{words.differences.none}</p>
      ) : (
        <>
          <ul>
            {changes.map(({ section, words: said }) => (
              <li key={section + said}>{said}</li>
            ))}
          </ul>
          <ResetForm space={space} reset={reset} />
        </>
      )}
    </section>
  );
}

function ResetForm({ space, reset }: { space: Space; reset: SpacePolicy['reset'] }) {
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await reset(space, words.differences.note);
    setBusy(false);
    setAsking(false);
    setFailure(answer.ok ? null : answer.failure);
  };
  return (
    <div className="reset">
      {!isAsking && <Button onClick={() => setAsking(true)}>{words.differences.reset}</Button>}
      {isAsking && (
        <div role="group" aria-label={words.differences.reset}>
          <p>{space.state.may.everything ? words.differences.sureAll : words.differences.sure}</p>
          <Button appearance="danger" isLoading={busy} autoFocus onClick={() => void send()}>
            {words.differences.yes}
          </Button>
          <Button onClick={() => setAsking(false)}>{words.differences.no}</Button>
        </div>
      )}
      <div role="status">{failure !== null && <FailureLine failure={failure} />}</div>
    </div>
  );
}
