import Button from '@atlaskit/button/new';
import { useEffect } from 'react';

import type { SetupState } from '../../../src/contract/setup';
import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { focusOn } from '../focus-on';
import { useRoomPath } from '../frame/room-path';
import { useSetupContext } from '../setup-context';
import { stepsDone } from '../setup-page';
import { ChoiceStep } from './choice/choice-step';
import { FieldStep } from './field-step';
import { FormScriptStep } from './form-script-step';
import { GateStep } from './gate-step';
import { PrioritiesStep } from './priorities-step';
import { RestOfSteps } from './rest-of-steps';
import { StepHistoryContext } from './step-history';
import { useStepHistory } from './use-step-history';

const STEPS = 5;

/** The set-up: what Jira holds now, step by step. `set-up/gate` leads to that step. */
export function SetUpRoom() {
  const { state, busy, reload } = useSetupContext();
  const { rest } = useRoomPath();
  const history = useStepHistory(state.choice.project?.id ?? null);
  useEffect(() => {
    if (rest !== '') focusOn(`${rest}-title`);
  }, [rest]);
  return (
    <>
      <div className="head">
        <Progress state={state} />
        <div>
          <Button spacing="compact" isDisabled={busy !== null} onClick={reload}>
            {words.reload}
          </Button>
        </div>
      </div>
      <RestOfSteps />
      <StepHistoryContext value={history}>
        <ol className="steps">
          <ChoiceStep />
          <PrioritiesStep />
          <FieldStep />
          <FormScriptStep />
          <GateStep />
        </ol>
      </StepHistoryContext>
    </>
  );
}

function Progress({ state }: { state: SetupState }) {
  const done = stepsDone(state);
  const levels = state.priorities.levels.filter(({ guarded }) => guarded).map(({ title }) => title);
  const space = state.choice.project?.name ?? '';
  const observing = message(words.observing, { space });
  const summary = message(words.allDone, { space, levels: levels.join('”, “') });
  return (
    <div className="progress">
      <progress value={done} max={STEPS} aria-hidden="true" />
      <p>
        <strong>{message(words.progress, { done, all: STEPS })}</strong>
        {done === STEPS && ` · ${state.gate.observes ? observing : summary}`}
      </p>
    </div>
  );
}
