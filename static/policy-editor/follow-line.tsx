import type { PolicyState } from '../../src/contract/policy-revisions';
import { message, plural } from '../messages/message';
import { policy as words } from '../messages/policy';
import { FailureText } from './failure-text';

const PLACES = ['gates', 'later-gates', 'form-script'] as const;

/** Whether gates and form script follow what is published: all do, some are on their way, or one cannot and is tried again. */
export function FollowLine({ state: { published, projections, space } }: { state: PolicyState }) {
  if (space === null || projections === null) return null;
  const { open, revision } = projections;
  if (revision < published.revision) return <p className="waits">{words.follow.onTheWay}</p>;
  if (open.length === 0) return <p className="good">{words.follow.all}</p>;
  const done = PLACES.length - open.length;
  return (
    <div className="waits">
      <p>{plural(words.follow.some, open.length, { done, all: PLACES.length })}</p>
      {open.map(({ is, failure }) => (
        <FailureText
          key={is}
          failure={failure}
          before={message(words.follow.notYet, { place: words.follow.places[is] })}
        />
      ))}
    </div>
  );
}
