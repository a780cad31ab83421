import type { ReactNode } from 'react';

import './number-table.css';

/** A table of numbers with its heading; it scrolls by itself where it is wider than the page. */
export function NumberTable({
  title,
  columns,
  rows,
}: {
  title: string;
  columns: readonly string[];
  rows: readonly { id: string; name: string; cells: readonly ReactNode[] }[];
}) {
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={title}>
      <table className="numbers">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1] ?? at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
