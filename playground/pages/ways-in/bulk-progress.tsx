import { RefusalBanner } from '../kit/refusal-banner';
import { texts } from './texts';
import type { BulkState } from './use-bulk-edit';

/** How far the operation is; at its end what was changed and what was not, with Jira's sentences. */
export function BulkProgress({ state }: { state: BulkState }) {
  if (state.phase === 'refused') return <RefusalBanner title={texts.bulk.title} refusal={state.refusal} />;
  return (
    <>
      {state.phase === 'running' && (
        <progress aria-label={texts.bulk.progress} max={100} value={state.percent} className="bulk-bar" />
      )}
      <div role="status" aria-label={texts.answer(texts.bulk.title)}>
        {state.phase === 'running' && <p>{texts.bulk.running}</p>}
        {state.phase === 'done' && <p>{texts.bulk.done(state.changed)}</p>}
        {state.phase === 'done' && state.failures.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </>
  );
}
