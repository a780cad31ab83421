import { useMemo, useReducer, useState } from 'react';

import { SAMPLES, sampleReport, type Sample } from '../../../src/core/policy/editing/sample-report';
import { inLanguage } from '../../../src/core/policy/in-language';
import type { PolicyRows } from '../../../src/core/policy/policy-rows';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { panel } from '../../messages/panel';
import { policy as words } from '../../messages/policy';
import { focusPlace } from '../../report-form/form/element-of';
import { PanelProvider, type PanelView } from '../../report-form/form/panel-context';
import { ReportFields } from '../../report-form/form/report-fields';
import * as rest from '../../report-form/form/show-rest';
import type { RestState } from '../../report-form/form/use-rest';
import { look as lookAt } from '../../report-form/look/look';
import { panelState, startWith } from '../../report-form/state/panel-state';
import '../../report-form/form/blocks.css';
import '../../report-form/form/fields.css';
import '../../report-form/form/rows.css';
import '../../report-form/panel.css';
import '../../report-form/paste/paste.css';

const WHOLE: RestState = { state: 'there', module: rest };
const isSample = (text: string): text is Sample => SAMPLES.some((sample) => sample === text);
const nothing = (): void => undefined;

/** The form of the create dialog with the policy as it is being edited. Nothing of it is handed over, kept or counted. */
export function Preview({ policy }: { policy: PolicyRows }) {
  const [sample, setSample] = useState<Sample>('begun');
  const choose = (text: string): void => {
    if (isSample(text)) setSample(text);
  };
  const spoken = useMemo(() => inLanguage(policy, spokenLanguage()), [policy]);
  return (
    <>
      <label className="setting">
        {words.preview.sample}
        <select value={sample} onChange={({ target }) => choose(target.value)}>
          {SAMPLES.map((one) => (
            <option key={one} value={one}>
              {words.preview.samples[one]}
            </option>
          ))}
        </select>
      </label>
      <Form key={sample} policy={spoken} sample={sample} />
    </>
  );
}

function Form({ policy, sample }: { policy: PolicyRows; sample: Sample }) {
  const [state, change] = useReducer(panelState, null, () => {
    const report = sampleReport(policy, sample, (title) => message(words.preview.answer, { title }));
    return { ...startWith(report, sample === 'guarded'), leftShown: sample === 'begun' };
  });
  const look = useMemo(() => lookAt(state, policy, null, null), [state, policy]);
  const view: PanelView = {
    ...{ policy, state, look, change, rest: WHOLE, words: panel, announce: nothing, give: nothing },
    jump: (place) => void focusPlace(place),
  };
  return (
    <PanelProvider value={view}>
      <div className="panel">
        <ReportFields projectId={null} onDiscard={nothing} />
      </div>
    </PanelProvider>
  );
}
