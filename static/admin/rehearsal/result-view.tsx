import { useEffect, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { message, plural } from '../../messages/message';
import { rehearsal } from '../../messages/rehearsal';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { Keys } from '../keys';
import { NumberTable } from '../number-table';
import { whenOf, type Line } from './result-list';
import { RulesTable } from './rules-table';
import { WaysTable } from './ways-table';

export type Found = Output<'rehearsal/result'>;

/** One result, read when it is shown: its examples are those that this person may see now. */
export function ResultView({ line }: { line: Line }) {
  const [answer, setAnswer] = useState<Result<Found> | null>(null);
  const { runId } = line;
  useEffect(() => {
    let isCurrent = true;
    void call('rehearsal/result', { runId }).then((given) => {
      if (isCurrent) setAnswer(given);
    });
    return () => {
      isCurrent = false;
    };
  }, [runId]);
  const words = rehearsal.result;
  return (
    <section className="step way-out" aria-labelledby="result-title">
      <h2 id="result-title">{message(words.title, { when: whenOf(line) })}</h2>
      <div role="status">{answer?.ok === false && <FailureText failure={answer.failure} />}</div>
      {answer?.ok === true && <Counts found={answer.value} />}
    </section>
  );
}

function Counts({ found }: { found: Found }) {
  const words = rehearsal.result;
  const { rehearsed, published, newlyStopped, newlyPassed } = found.sum;
  const { restore, flag, record } = added(rehearsed.reported.afterwards, rehearsed.bare.afterwards);
  const count = restore + flag + record;
  return (
    <>
      {published !== null && (
        <p>
          <strong>{message(words.change, { stopped: newlyStopped, passed: newlyPassed })}</strong>
        </p>
      )}
      <Groups found={found} />
      {count > 0 && <p>{message(words.afterwards, { count, restore, flag, record })}</p>}
      <RulesTable found={found} />
      <WaysTable found={found} />
      <MoreExamples found={found} />
      {found.hidden > 0 && <p className="note">{plural(words.hidden, found.hidden)}</p>}
      <details>
        <summary>{words.how}</summary>
        <p>{words.method}</p>
      </details>
    </>
  );
}

type Afterwards = Found['sum']['rehearsed']['bare']['afterwards'];
const added = (one: Afterwards, other: Afterwards): Afterwards => ({
  restore: one.restore + other.restore,
  flag: one.flag + other.flag,
  record: one.record + other.record,
});

function Groups({ found: { sum } }: { found: Found }) {
  const words = rehearsal.result;
  const { before, ...columns } = words.columns;
  const { published } = sum;
  const groups = ['reported', 'bare', 'described'] as const;
  return (
    <NumberTable
      title={columns.group}
      columns={published === null ? Object.values(columns) : [...Object.values(columns), before]}
      rows={groups.map((id) => {
        const { items, stopped, repaired } = sum.rehearsed[id];
        const own = [items, stopped, id === 'described' ? '–' : repaired];
        return { id, name: words.groups[id], cells: published === null ? own : [...own, published[id].stopped] };
      })}
    />
  );
}

/** Examples that belong to no single rule. */
function MoreExamples({ found: { examples } }: { found: Found }) {
  const { more } = rehearsal.result;
  const groups = (['newly-stopped', 'newly-passed', 'repaired', 'described'] as const).filter(
    (group) => (examples[group] ?? []).length > 0,
  );
  return (
    <ul className="facts">
      {groups.map((group) => (
        <li key={group}>
          {more[group]}: <Keys keys={examples[group] ?? []} />
        </li>
      ))}
    </ul>
  );
}
