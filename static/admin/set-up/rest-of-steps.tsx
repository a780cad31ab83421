import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { SetupState } from '../../../src/contract/setup';
import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { focusOn } from '../focus-on';
import { useSetupContext } from '../setup-context';
import type { Run } from '../use-setup';
import { startLevels } from './start-levels';

const REST = ['priorities', 'field', 'formScript', 'gate'] as const;
type RestName = (typeof REST)[number];

const press = (run: Run, name: RestName, state: SetupState): Promise<boolean> => {
  if (name === 'priorities') return run(name, 'setup/map-priorities', { levels: startLevels(state.priorities) });
  if (name === 'field') return run(name, 'setup/place-field', {});
  if (name === 'formScript') return run(name, 'setup/register-form-script', {});
  return run(name, 'setup/observe', {});
};

/** Offered to a space that is chosen and holds no gate yet: a press must not end a gate by observing. */
const isOffered = ({ choice, priorities, gate }: SetupState): boolean =>
  choice.state === 'done' &&
  gate.state !== 'done' &&
  gate.workflows.every(({ attached }) => attached === 'none') &&
  priorities.waitsFor !== 'hand';

/** The other steps one after the other, with what each proposes; it ends at the first that cannot be done. */
export function RestOfSteps() {
  const { state, busy, run } = useSetupContext();
  const [at, setAt] = useState<{ done: number; all: number } | null>(null);
  if (at === null && !isOffered(state)) return null;
  const all = async (): Promise<void> => {
    const open = REST.filter((name) => state[name].state !== 'done');
    for (const [done, name] of open.entries()) {
      setAt({ done, all: open.length });
      if (await press(run, name, state)) continue;
      setAt(null);
      return focusOn(`${name}-title`);
    }
    setAt(null);
    focusOn('gate-title');
  };
  return (
    <section className="step" aria-labelledby="rest-title">
      <h2 id="rest-title">{words.rest.title}</h2>
      <p className="changes">{words.rest.means}</p>
      <div className="press">
        <Button appearance="primary" isLoading={at !== null} isDisabled={busy !== null} onClick={() => void all()}>
          {words.rest.press}
        </Button>
      </div>
      <div role="status">
        {at !== null && (
          <div className="progress">
            <progress value={at.done} max={at.all} aria-hidden="true" />
            <p>{message(words.rest.at, at)}</p>
          </div>
        )}
      </div>
    </section>
  );
}
