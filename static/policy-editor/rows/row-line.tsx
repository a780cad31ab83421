import Button from '@atlaskit/button/new';
import { useCallback } from 'react';

import { listAt } from '../../../src/core/policy/editing/policy-tree';
import type { Section } from '../../../src/core/policy/editing/sections';
import { message, plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { OriginMark } from '../fields/origin-line';
import { rowName } from '../fields/row-name';
import { useDrag } from './use-drag';

type Props = {
  row: unknown;
  index: number;
  section: Section;
  canMove: boolean;
  onMove: (from: number, to: number) => void;
};

/** One row in its list: open it, or give it another place. */
export function RowLine({ row, index, section, canMove, onMove }: Props) {
  const { tree, go, problems } = useDesk();
  const place = `${section.name}.${index}`;
  const wrong = [...problems.keys()].filter((path) => path === place || path.startsWith(`${place}.`)).length;
  const onDrop = useCallback((from: number) => onMove(from, index), [onMove, index]);
  const { handle, row: element, isOver } = useDrag(section.name, index, onDrop);
  const name = rowName(row);
  const last = listAt(tree, [section.name]).length - 1;
  return (
    <li ref={element} className={isOver ? 'policy-row is-over' : 'policy-row'}>
      <span ref={handle} className={canMove ? 'handle' : 'handle is-off'} aria-hidden="true">
        ⠿
      </span>
      <button type="button" className="open" onClick={() => go({ section: section.name, row: index })}>
        {name}
      </button>
      <OriginMark path={[section.name, index]} />
      {wrong > 0 && <span className="wrong">{plural(words.problems.count, wrong)}</span>}
      {canMove && (
        <>
          <Button
            {...{ spacing: 'compact', appearance: 'subtle', isDisabled: index === 0 }}
            aria-label={message(words.rows.moveUp, { name })}
            onClick={() => onMove(index, index - 1)}
          >
            ↑
          </Button>
          <Button
            {...{ spacing: 'compact', appearance: 'subtle', isDisabled: index === last }}
            aria-label={message(words.rows.moveDown, { name })}
            onClick={() => onMove(index, index + 1)}
          >
            ↓
          </Button>
        </>
      )}
    </li>
  );
}
