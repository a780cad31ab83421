import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Output } from '../../../src/contract/api';
import { message } from '../../messages/message';
import { rehearsal } from '../../messages/rehearsal';
import { call } from '../../shared/call';
import type { Run } from '../use-run';

type State = Output<'rehearsal/read'>;
type Props = { state: State; busy: boolean; ask: Run<State>['ask'] };
const NUMBERS = [100, 500, 1_000, 5_000];
const USUAL = 1_000;
const KINDS = ['draft', 'site-draft', 'published'] as const;
type Of = (typeof KINDS)[number];

/** Chooses, starts, and shows how far it is. */
export function StartSection({ state, busy, ask }: Props) {
  const words = rehearsal.start;
  const { published, draft, siteDraft, run } = state;
  const [of, setOf] = useState<Of>(draft === null ? 'published' : 'draft');
  const [last, setLast] = useState(USUAL);
  const isRunning = run !== null && run.failure === null;
  return (
    <section className="step way-out" aria-labelledby="rehearse-title">
      <h2 id="rehearse-title">{words.title}</h2>
      <p className="changes">{words.means}</p>
      <div className="press">
        <label className="labelled">
          {words.what}
          <select
            value={of}
            onChange={({ target }) => setOf(KINDS.find((kind) => kind === target.value) ?? 'published')}
          >
            {draft !== null && <option value="draft">{words.draft}</option>}
            {siteDraft !== null && <option value="site-draft">{words.siteDraft}</option>}
            <option value="published">{message(words.published, { revision: published ?? 0 })}</option>
          </select>
        </label>
        <label className="labelled">
          {words.last}
          <select value={last} onChange={({ target }) => setLast(Number(target.value))}>
            {NUMBERS.map((count) => (
              <option key={count} value={count}>
                {message(words.newest, { count })}
              </option>
            ))}
          </select>
        </label>
        <Button
          appearance="primary"
          isDisabled={isRunning || busy}
          onClick={() => ask(() => call('rehearsal/start', { of, last }))}
        >
          {words.press}
        </Button>
      </div>
      {isRunning && <Progress run={run} onCancel={() => ask(() => call('rehearsal/cancel', {}))} />}
      <div role="status">
        {run !== null && run.failure !== null && (
          <p className="failure">{message(words.failed, { code: run.failure })}</p>
        )}
      </div>
    </section>
  );
}

function Progress({ run, onCancel }: { run: NonNullable<State['run']>; onCancel: () => void }) {
  const words = rehearsal.start;
  const text = message(words.running, { seen: run.seen, last: run.last });
  return (
    <div className="progress">
      <progress value={run.seen} max={run.last} aria-label={words.title} aria-valuetext={text} />
      <div className="press">
        <span>{text}</span>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
