import type { RulingState } from '../../../src/contract/ruling';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { ruling as words } from '../../messages/ruling';

type State = RulingState;
type Props = { state: State; ruling: NonNullable<State['ruling']> };

/** The ruling as everybody reads it: what, why, who and when, and whether it still holds. */
export function ShownRuling({ state, ruling }: Props) {
  const level = state.guarded.find(({ id }) => id === ruling.priority)?.name ?? ruling.priority;
  const name = state.names[ruling.by] ?? words.somebody;
  const date = new Date(ruling.at).toLocaleDateString(spokenLanguage(), { dateStyle: 'medium' });
  return (
    <>
      <p>{message(words.allowed, { level })}</p>
      <blockquote>{ruling.reason}</blockquote>
      <p className="note">{message(words.by, { name, date })}</p>
      {!state.holds && <p className="note">{words.ended}</p>}
      {state.holds && state.reportHasChanged && <p className="note">{words.edited}</p>}
    </>
  );
}
