import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';
import { useJumpsHere } from './jumps-context';
import type { Point } from './editor/edit-start';
import type { Jump } from './use-jumps';

const isSame = (one: Point, other: Point): boolean => one.ruleId === other.ruleId && one.target === other.target;

/** The way to where an open point is mended; for those who may only read, its name. */
export function JumpButton({ point }: { point: Point }) {
  const { jump, go, mayEdit } = useJumpsHere();
  if (!mayEdit) return <span>{point.title}</span>;
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
    case 'not-there':
      return message(words.jump.notThere, names);
    case 'shown':
      return message(words.jump.shown, names);
  }
}
