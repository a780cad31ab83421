import type { RequestView } from '../../../src/contract/request';
import { message } from '../../messages/message';
import { request as words } from '../../messages/request';
import { when } from './when';
import { WhoDecides } from './who-decides';

type Kept = NonNullable<RequestView['request']>;
type Props = { view: RequestView; kept: Kept };

const nameOf = ({ names }: RequestView, id: string | undefined): string =>
  (id === undefined ? undefined : names[id]) ?? words.somebody;

/** A request that waits: who asks, why, what is open, until when, and who decides. */
export function WaitingRequest({ view, kept }: Props) {
  const { by, at, reason, open, remindAt, remindedAt, expireAt } = kept;
  const date = when(at);
  return (
    <>
      <p>{message(words.waits, { level: view.level ?? '' })}</p>
      <p className="note">
        {by === null ? message(words.byNobody, { date }) : message(words.by, { name: nameOf(view, by), date })}
      </p>
      <blockquote aria-label={words.reason}>{reason}</blockquote>
      {open.length > 0 && (
        <>
          <p className="note">{words.open}</p>
          <ul className="request-open">
            {open.map(({ place, title, why }) => (
              <li key={place}>{why === '' ? title : message(words.why, { title, why })}</li>
            ))}
          </ul>
        </>
      )}
      <p className="note">
        {remindedAt === null
          ? message(words.remind, { date: when(remindAt) })
          : message(words.reminded, { date: when(remindedAt) })}{' '}
        {message(words.clock, { date: when(expireAt) })}
      </p>
      <WhoDecides {...view.deciders} />
      {view.mayDecide === 'own' && <p className="note">{words.own}</p>}
      {view.mayDecide === 'unknown' && <p className="note">{words.unknown}</p>}
    </>
  );
}

const isDecided = (state: RequestView['state']): state is keyof typeof words.states => state in words.states;

/** What became of it. The reason of a grant stands with what is allowed. */
export function SettledRequest({ view, kept: { decided, since } }: Props) {
  if (!isDecided(view.state)) return null;
  const date = when(view.state === 'lapsed' ? since : (decided?.at ?? since));
  return (
    <>
      <p>{message(words.states[view.state], { name: nameOf(view, decided?.by), date })}</p>
      {view.state === 'declined' && decided !== null && (
        <blockquote aria-label={words.reason}>{decided.reason}</blockquote>
      )}
      {view.state !== 'granted' && view.askFor !== null && <p className="note">{words.again}</p>}
    </>
  );
}
