import type { PolicyState } from '../../src/contract/policy-revisions';
import { message } from '../messages/message';
import { projectSettings as words } from '../messages/project-settings';
import { FailureLine } from './failure-line';

/** Whether everything in Jira follows what is published; announced when it changes. */
export function FollowLine({ state }: { state: PolicyState }) {
  return (
    <div role="status" className="follow">
      <Follow state={state} />
    </div>
  );
}

function Follow({ state: { published, projections, site } }: { state: PolicyState }) {
  const revision = published.revision;
  if (projections === null) return <p>{message(words.follow.published, { revision })}</p>;
  if (projections.unfitting !== null && projections.unfitting === site?.revision)
    return <p className="failure">{words.follow.unfitting}</p>;
  if (projections.revision < revision) return <p>{message(words.follow.underway, { revision })}</p>;
  const [first] = projections.open;
  if (first === undefined) return <p className="good">{message(words.follow.current, { revision })}</p>;
  return (
    <>
      <p>{message(words.follow.open, { places: projections.open.map(({ is }) => words.places[is]).join(', ') })}</p>
      <FailureLine failure={first.failure} />
    </>
  );
}
