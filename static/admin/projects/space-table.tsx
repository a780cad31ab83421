import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';

import type { SpaceRow } from '../../../src/contract/spaces';
import { labelOf } from '../../../src/core/policy/portable/words/labels';
import { spokenLanguage } from '../../messages/language';
import { projects as words } from '../../messages/projects';
import { FailureText } from '../failure-text';
import { ResetSpace } from './reset-space';

type Props = { rows: readonly SpaceRow[]; onChanged: () => void };

/** One line a space. On a phone each becomes a block, and each cell says which column it is. */
export function SpaceTable({ rows, onChanged }: Props) {
  const { columns } = words;
  return (
    <table className="spaces">
      <thead>
        <tr>
          {Object.entries(columns).map(([name, title]) => (
            <th key={name} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <SpaceName row={row} />
            </th>
            <td data-column={columns.state} data-state={row.state}>
              {words.states[row.state]}
              {row.state === 'open' && row.failure !== undefined && <FailureText failure={row.failure} />}
            </td>
            <td data-column={columns.differs}>{differsIn(row)}</td>
            <td data-column={columns.since}>{sinceOf(row)}</td>
            <td data-column={columns.reset}>
              {row.differs.length > 0 && row.state !== 'gone' && <ResetSpace space={row} onChanged={onChanged} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SpaceName({ row: { key, name, state } }: { row: SpaceRow }) {
  if (state === 'gone') return <span>{name}</span>;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    // A refused opening leaves the key readable, which is all the frame can offer.
    void router.open(`/browse/${key}`).catch(() => undefined);
  };
  return (
    <a href={`/browse/${key}`} onClick={open}>
      {name} ({key})
    </a>
  );
}

const differsIn = ({ differs, state }: SpaceRow): string => {
  if (state === 'apart') return words.own;
  return differs.length === 0 ? words.nothing : differs.map((section) => labelOf(spokenLanguage(), section)).join(', ');
};

const sinceOf = ({ since }: SpaceRow): string =>
  since === null ? words.unknown : new Date(since).toLocaleDateString(spokenLanguage(), { dateStyle: 'medium' });
