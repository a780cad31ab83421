import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';
import { useJumpsHere } from './jumps-context';
import type { Jump, Point } from './use-jumps';

const isSame = (one: Point, other: Point): boolean => one.ruleId === other.ruleId && one.target === other.target;

/** The way to where an open point is mended, and what its person has to do where only they can. */
export function JumpButton({ point }: { point: Point }) {
  const { jump, go } = useJumpsHere();
  const said = jump !== null && isSame(jump.point, point) ? sentenceOf(jump) : '';
  return (
    <>
      <button type="button" className="link" onClick={() => go(point)}>
        {point.title}
      </button>
      <span className="said" role="status">
        {said}
      </span>
    </>
  );
}

function sentenceOf({ point, state }: Jump): string {
  const names = { field: words.field, title: point.title };
  switch (state) {
    case 'asked':
      return '';
    case 'closed':
      return message(words.jump.open, names);
    case 'not-there':
      return message(words.jump.notThere, names);
    case 'shown':
      return message(words.jump.shown, names);
  }
}
