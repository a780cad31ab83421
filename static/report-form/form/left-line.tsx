import Button from '@atlaskit/button/new';

import { message, plural } from '../../messages/message';
import { guardedLevel } from '../look/guarded-level';
import { placeOfChecklistItem, type Place } from '../look/places';
import { titleOf } from '../look/title-of';
import { usePanel } from './panel-context';
import { LEFT } from './status-line';

/** One line that counts what is left, each with a jump to its place. */
export function LeftLine() {
  const { policy, look, state, words, change, jump } = usePanel();
  const count = look.left.length;
  const jumps = look.left.map(({ place }) => ({
    // A field of Jira's own is named, but the frame cannot put the focus there.
    place: place.includes('.') ? place : null,
    title: titleOf(place, policy, words),
  }));
  const showInForm = (): void => {
    change({ type: 'show-left' });
    const first = jumps.find(({ place }) => place !== null)?.place ?? null;
    if (first !== null) jump(first);
  };
  return (
    <section className="left" id={LEFT} tabIndex={-1} aria-labelledby="left-title">
      <p>
        <strong id="left-title">{count === 0 ? words.left.none : plural(words.left.count, count)}</strong>
      </p>
      {count > 0 && !state.leftShown && (
        <Button spacing="compact" onClick={showInForm}>
          {words.left.show}
        </Button>
      )}
      <Jumps jumps={jumps} onJump={() => change({ type: 'show-left' })} />
      <GuardedLeft />
    </section>
  );
}

type Jump = { place: Place | null; title: string };

function Jumps({ jumps, onJump }: { jumps: Jump[]; onJump?: () => void }) {
  const { jump } = usePanel();
  const go = (place: Place): void => {
    onJump?.();
    jump(place);
  };
  if (jumps.length === 0) return null;
  return (
    <ul className="jumps">
      {jumps.map(({ place, title }) => (
        <li key={`${place ?? ''} ${title}`}>
          {place === null ? (
            title
          ) : (
            <button type="button" className="link" onClick={() => go(place)}>
              {title}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Blocker wanted, 3 left", or that it is free to choose. */
function GuardedLeft() {
  const { policy, look, state, words } = usePanel();
  const level = guardedLevel(policy);
  if (level === null || !look.wantsGuarded) return null;
  const open = policy.checklist.filter(({ id }) => look.verdict.blocker.outstanding.includes(id));
  const names = { level: level.title };
  if (open.length === 0) {
    const isChosen = state.priority !== null && !state.priority.refused && look.verdict.blocker.guarded;
    return <p className="free">{message(isChosen ? words.guarded.chosen : words.guarded.free, names)}</p>;
  }
  const jumps = open.map((row) => ({ place: placeOfChecklistItem(row, look.report, policy), title: row.title }));
  return (
    <>
      <p>
        <strong>{plural(words.guarded.wanted, open.length, names)}</strong>
      </p>
      <Jumps jumps={jumps} />
    </>
  );
}
