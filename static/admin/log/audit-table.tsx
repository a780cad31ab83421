import type { AuditPage } from '../../../src/contract/audit';
import { audit as words } from '../../messages/audit';
import { spokenLanguage } from '../../messages/language';
import './audit.css';

type Entry = AuditPage['entries'][number];

const timeOf = (at: string): string =>
  new Date(at).toLocaleString(spokenLanguage(), { dateStyle: 'short', timeStyle: 'medium' });
/** The app's own codes: why, from which priority to which, and what was open. */
const codesOf = ({ because, from, to, open }: Entry): string =>
  [because, from !== undefined && to !== undefined ? `${from} → ${to}` : to, open].filter(Boolean).join(' · ');

/** One line for each entry, newest first. */
export function AuditTable({ page: { entries, names, keys } }: { page: AuditPage }) {
  const { columns } = words;
  return (
    <div className="log-frame" tabIndex={0} role="group" aria-label={words.title}>
      <table className="log">
        <thead>
          <tr>
            {[columns.at, columns.what, columns.item, columns.who, columns.why].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.key}>
              <td>{timeOf(entry.at)}</td>
              <td>{words.kinds[entry.kind]}</td>
              <td>{entry.issue === undefined ? '–' : (keys[entry.issue] ?? entry.issue)}</td>
              <td>{entry.actor === undefined ? '–' : (names[entry.actor] ?? entry.actor)}</td>
              <td>{codesOf(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
