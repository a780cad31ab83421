import type { Output } from '../../../src/contract/api';
import type { PathRow } from '../../../src/core/paths/ledger';
import { guards } from '../../messages/guards';
import { message } from '../../messages/message';
import { GuardSection } from './guard-section';
import { type Opening, useReading } from './use-reading';
import './guards.css';

type Ledger = Output<'paths/read'>;

/** What happens, and within which time. */
const stateText = ({ state, seconds }: PathRow): string => {
  if (seconds === null) return guards.paths.states[state];
  const minutes = Math.ceil(seconds / 60);
  return minutes > 60
    ? message(guards.paths.withinDay, { state: guards.paths.states[state] })
    : message(guards.paths.within, { state: guards.paths.states[state], minutes });
};

const counted = (rows: readonly PathRow[]): string => {
  const count = (state: PathRow['state']): number => rows.filter((row) => row.state === state).length;
  return message(guards.paths.counts, {
    ...{ prevented: count('prevented'), repaired: count('repaired') },
    ...{ reported: count('reported'), open: count('open') },
  });
};

/** The ledger, in honest guards.paths: prevented, put right, told or open, and what it rests on. */
export function PathsSection({ opening }: { opening: Opening<Ledger> }) {
  const reading = useReading('paths/read', opening);
  const ledger = reading.value;
  return (
    <GuardSection id="paths" texts={guards.paths} reading={reading}>
      {ledger !== null && ledger.space === null && <p className="waits">{guards.paths.noSpace}</p>}
      {ledger !== null && ledger.space !== null && <LedgerTable ledger={ledger} />}
    </GuardSection>
  );
}

function LedgerTable({ ledger: { rows, worst } }: { ledger: Ledger }) {
  return (
    <>
      <p>
        <strong>{counted(rows)}</strong>
      </p>
      <p className="note">{guards.paths.worstMeans}</p>
      <table className="ways">
        <thead>
          <tr>
            {Object.values(guards.paths.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <WayRow key={row.path} row={row} worst={worst[index] ?? row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function WayRow({ row, worst }: { row: PathRow; worst: PathRow }) {
  const { columns } = guards.paths;
  return (
    <tr>
      <th scope="row">{guards.paths.ways[row.path]}</th>
      <td data-state={row.state} data-column={columns.state}>
        {stateText(row)}
      </td>
      <td data-column={columns.by}>{guards.paths.guards[row.by]}</td>
      <td data-state={worst.state} data-column={columns.worst}>
        {row.assumes.length === 0 ? '–' : stateText(worst)}
      </td>
    </tr>
  );
}
