import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';

import { message } from '../../messages/message';
import { reports as words } from '../../messages/reports';
import { saveFile } from '../log/save-file';
import { NumberTable } from '../number-table';
import { BarChart } from './bar-chart';
import { blockCsv, type Block } from './block';

/** A picture of numbers, the table behind it, and a file of the same. Without a row only what there is to say about that. */
export function NumberBlock({ block, means, children }: { block: Block; means?: string; children?: ReactNode }) {
  const { id, title, of, series, rows } = block;
  return (
    <section className="step way-out" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {means !== undefined && <p className="changes">{means}</p>}
      {children}
      {rows.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <>
          <BarChart block={block} />
          <details>
            <summary>{words.table}</summary>
            <NumberTable
              title={title}
              columns={[of, ...series]}
              rows={rows.map(({ id: row, name, numbers }) => ({ id: row, name, cells: numbers }))}
            />
          </details>
          <div className="press">
            <Button
              spacing="compact"
              aria-label={message(words.csvOf, { title })}
              onClick={() => saveFile(`preflight-${id}.csv`, 'text/csv;charset=utf-8', blockCsv(block))}
            >
              {words.csv}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
