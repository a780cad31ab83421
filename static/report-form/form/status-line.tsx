import { message, plural } from '../../messages/message';
import { guardedLevel } from '../look/guarded-level';
import { usePanel } from './panel-context';

/** The id of the list of what is left. */
export const LEFT = 'left';

/** How far the report is, at the top, always one line high: the list with its jumps is at the end of the form. */
export function StatusLine() {
  const { policy, look, words } = usePanel();
  const level = guardedLevel(policy);
  const open = look.verdict.blocker.outstanding.length;
  const wanted = level !== null && look.wantsGuarded ? guardedWords(level.title, open) : null;
  const count = look.left.length;
  return (
    <p className="status">
      <span className={count === 0 ? 'badge badge-done' : 'badge'}>
        {count === 0 ? words.left.none : plural(words.left.count, count)}
      </span>
      {wanted !== null && <span className={open === 0 ? 'badge badge-done' : 'badge badge-wanted'}>{wanted}</span>}
      <button type="button" className="link" onClick={() => document.getElementById(LEFT)?.focus()}>
        {words.left.go}
      </button>
    </p>
  );

  function guardedWords(title: string, left: number): string {
    return left === 0
      ? message(words.guarded.freeShort, { level: title })
      : plural(words.guarded.wantedShort, left, { level: title });
  }
}
