import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { message } from '../../messages/message';
import { rehearsal } from '../../messages/rehearsal';
import { FailureText } from '../failure-text';
import { TrialVerdict } from './trial-verdict';
import { useTrial, type Outcome, type Which } from './use-trial';

/** What the policy says of any text, at once and in this browser. */
export function TrialSection({ hasDraft }: { hasDraft: boolean }) {
  const words = rehearsal.trial;
  const [text, setText] = useState('');
  const [of, setOf] = useState<Which>('published');
  const [priority, setPriority] = useState('');
  const desk = useTrial();
  return (
    <section className="step way-out" aria-labelledby="trial-title">
      <h2 id="trial-title">{words.title}</h2>
      <p className="changes">{words.means}</p>
      <label className="labelled tall">
        {words.text}
        <textarea
          rows={8}
          value={text}
          onFocus={() => void desk.prepare()}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className="press">
        {hasDraft && (
          <label className="labelled">
            {words.policy}
            <select value={of} onChange={({ target }) => setOf(target.value === 'draft' ? 'draft' : 'published')}>
              <option value="published">{words.published}</option>
              <option value="draft">{words.draft}</option>
            </select>
          </label>
        )}
        <label className="labelled">
          {words.priority}
          <select value={priority} onChange={({ target }) => setPriority(target.value)}>
            <option value="">{words.none}</option>
            {desk.levels.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button isDisabled={text.trim() === ''} onClick={() => void desk.judgeIt(text, of, priority)}>
          {words.press}
        </Button>
      </div>
      <div role="status">{desk.outcome !== null && <Told outcome={desk.outcome} />}</div>
    </section>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const words = rehearsal.trial;
  if ('failure' in outcome) return <FailureText failure={outcome.failure} />;
  if ('badDraft' in outcome) return <p className="failure">{message(words.badDraft, { path: outcome.badDraft })}</p>;
  if (outcome.is === 'bad-json') return <p className="failure">{message(words.badJson, { path: outcome.path })}</p>;
  return <TrialVerdict verdict={outcome.verdict} found={outcome.found} />;
}
