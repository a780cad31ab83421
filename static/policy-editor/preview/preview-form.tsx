import { useMemo, useReducer } from 'react';

import type { PolicyRows } from '../../../src/core/policy/policy-rows';
import type { Draft } from '../../../src/core/report/draft';
import { emptyReport } from '../../../src/core/report/report';
import { panel } from '../../messages/panel';
import { focusPlace } from '../../report-form/form/element-of';
import { PanelProvider, type PanelView } from '../../report-form/form/panel-context';
import { ReportFields } from '../../report-form/form/report-fields';
import * as rest from '../../report-form/form/show-rest';
import type { RestState } from '../../report-form/form/use-rest';
import { look as lookAt } from '../../report-form/look/look';
import { panelState, startWith, type PanelState } from '../../report-form/state/panel-state';

const WHOLE: RestState = { state: 'there', module: rest };
const nothing = (): void => undefined;

/** What the form is filled with. `leftShown`: each place says at once what is missing there. */
export type Filling = { draft: Pick<Draft, 'report' | 'summary' | 'priority'>; leftShown: boolean };

/** The form as its reporter left it: a guarded priority of the draft is one that was chosen. */
function startOf(policy: PolicyRows, { draft, leftShown }: Filling): PanelState {
  const { report, summary, priority } = draft;
  const isGuarded = policy.levels.some(({ id, guarded }) => id === priority && guarded);
  const start = startWith(report ?? emptyReport, isGuarded);
  return { ...start, leftShown, summary, priority: priority === null ? null : { id: priority, refused: false } };
}

/** The form of the create dialog with a policy. Nothing of it is handed over, kept or counted. */
export function PreviewForm({ policy, filling }: { policy: PolicyRows; filling: Filling }) {
  const [state, change] = useReducer(panelState, null, () => startOf(policy, filling));
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
