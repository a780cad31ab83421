import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Failure, Result } from '../../../src/contract/failure';
import type { HealthFix } from '../../../src/core/health/health';
import { guards } from '../../messages/guards';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { useRoomPath } from '../frame/room-path';
import { useSetupContext } from '../setup-context';
import type { Run } from '../use-setup';

type Done = { isDone: boolean; failure: Failure | null };
const outcome = (answer: Result<unknown>): Done =>
  answer.ok ? { isDone: true, failure: null } : { isDone: false, failure: answer.failure };
const step = (isDone: boolean): Done => ({ isDone, failure: null });

/** What each press does; null: a decision is needed first, so it leads to the step. */
const PRESSES: Record<HealthFix, ((run: Run) => Promise<Done>) | null> = {
  choose: null,
  'map-priorities': null,
  'place-field': async (run) => step(await run('field', 'setup/place-field', {})),
  'register-form-script': async (run) => step(await run('formScript', 'setup/register-form-script', {})),
  'attach-gate': async (run) => step(await run('gate', 'setup/attach-gate', {})),
  'strict-on': async () => outcome(await call('strict/set', { on: true })),
  'gate-transitions': async () => outcome(await call('later-gates/set', { on: true })),
};
const STEPS: Partial<Record<HealthFix, string>> = { choose: 'choice', 'map-priorities': 'priorities' };

/** The button beside a line that is not well. */
export function Mend({ fix, onMended }: { fix: HealthFix; onMended: () => void }) {
  const { busy, run } = useSetupContext();
  const { go } = useRoomPath();
  const [failure, setFailure] = useState<Failure | null>(null);
  const mend = async (): Promise<void> => {
    const press = PRESSES[fix];
    if (press === null) return go('set-up', STEPS[fix]);
    const done = await press(run);
    setFailure(done.failure);
    if (done.isDone) onMended();
  };
  return (
    <>
      <Button spacing="compact" isDisabled={busy !== null} onClick={() => void mend()}>
        {guards.health.fixes[fix]}
      </Button>
      {failure !== null && <FailureText failure={failure} />}
    </>
  );
}
