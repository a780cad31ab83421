import { useId, useMemo, useState } from 'react';

import { SAMPLES, sampleReport, type Sample } from '../../../src/core/policy/editing/sample-report';
import { inLanguage } from '../../../src/core/policy/in-language';
import type { Example } from '../../../src/core/policy/packs/example';
import type { PolicyRows } from '../../../src/core/policy/policy-rows';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { OwnDraftBox, readDraft } from './own-draft';
import { PreviewForm, type Filling } from './preview-form';
import { useExamples } from './use-examples';
import '../../report-form/form/blocks.css';
import '../../report-form/form/fields.css';
import '../../report-form/form/rows.css';
import '../../report-form/panel.css';
import '../../report-form/paste/paste.css';

const OWN = 'own';
const isSample = (text: string): text is Sample => SAMPLES.some((sample) => sample === text);
const keyOf = (index: number): string => `example-${index}`;

/** A report made of the policy itself, one of its pack, or one that somebody pasted; null: that is none yet. */
function fillingOf(chosen: string, policy: PolicyRows, examples: readonly Example[], own: string): Filling | null {
  if (isSample(chosen)) {
    const report = sampleReport(policy, chosen, (title) => message(words.preview.answer, { title }));
    const guarded = policy.levels.find((level) => level.guarded)?.id ?? null;
    const draft = { report, summary: '', priority: chosen === 'guarded' ? guarded : null };
    return { draft, leftShown: chosen === 'begun' };
  }
  const example = examples.find((_, index) => keyOf(index) === chosen);
  if (example !== undefined) return { draft: example.draft, leftShown: true };
  const read = readDraft(own);
  return 'draft' in read ? { draft: read.draft, leftShown: true } : null;
}

/** The form with the policy as it is being edited, in the state of any example. */
export function Preview({ policy }: { policy: PolicyRows }) {
  const [chosen, choose] = useState<string>('begun');
  const [own, setOwn] = useState('');
  const examples = useExamples(policy.id);
  const spoken = useMemo(() => inLanguage(policy, spokenLanguage()), [policy]);
  const filling = fillingOf(chosen, spoken, examples ?? [], own);
  return (
    <>
      <Choice chosen={chosen} examples={examples} onChoose={choose} />
      {chosen === OWN && <OwnDraftBox text={own} onChange={setOwn} />}
      {filling !== null && <PreviewForm key={chosen === OWN ? own : chosen} policy={spoken} filling={filling} />}
    </>
  );
}

type ChoiceProps = { chosen: string; examples: readonly Example[] | null; onChoose: (chosen: string) => void };

function Choice({ chosen, examples, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <div className="setting">
        <label htmlFor={id}>{words.preview.sample}</label>
        <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
          <optgroup label={words.preview.ofPolicy}>
            {SAMPLES.map((one) => (
              <option key={one} value={one}>
                {words.preview.samples[one]}
              </option>
            ))}
          </optgroup>
          {examples !== null && examples.length > 0 && (
            <optgroup label={words.preview.ofPack}>
              {examples.map(({ name }, index) => (
                <option key={name} value={keyOf(index)}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          <option value={OWN}>{words.preview.ownDraft}</option>
        </select>
      </div>
      {examples === null && <p className="waits">{words.preview.noExamples}</p>}
    </>
  );
}
