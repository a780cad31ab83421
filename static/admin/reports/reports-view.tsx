import type { Output } from '../../../src/contract/api';
import { summaryOf } from '../../../src/core/counting/summary';
import { message } from '../../messages/message';
import { reports as words } from '../../messages/reports';
import { answersIn, filingIn, guardedIn, missingIn, revisionsIn, sentBackIn, suggestionsIn } from './blocks';
import { NumberBlock } from './number-block';
import { sayMedian } from './say-median';

type Read = Output<'reports/read'>;

/** Every number of the time, each chart with its table. */
export function ReportsView({ read }: { read: Read }) {
  const { days } = read;
  if (days.length === 0) return <p className="waits">{words.empty}</p>;
  const summary = summaryOf(days);
  const { filed, complete, sentBack } = summary;
  const share = filed === 0 ? 0 : Math.round((100 * complete) / filed);
  return (
    <>
      <p className="note">{words.counted}</p>
      <NumberBlock block={filingIn(days)} means={words.filing.means}>
        {filed > 0 && <p>{message(words.filing.share, { count: complete, all: filed, share })}</p>}
      </NumberBlock>
      <NumberBlock block={missingIn(summary, read)} means={words.missing.means} />
      <NumberBlock block={guardedIn(summary, read)} />
      <NumberBlock block={suggestionsIn(summary, read)} />
      <NumberBlock block={answersIn(summary, read)} />
      <NumberBlock block={sentBackIn(summary, read)}>
        <p>{sentBack === 0 ? words.sentBack.none : message(words.sentBack.share, { count: sentBack, all: filed })}</p>
      </NumberBlock>
      <section className="step way-out" aria-labelledby="median-title">
        <h2 id="median-title">{words.median.title}</h2>
        <p>{sayMedian(summary.openedToFiled)}</p>
        <p className="note">{words.median.error}</p>
      </section>
      <NumberBlock block={revisionsIn(days)} />
    </>
  );
}
