import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';

import { useSetupContext } from '../setup-context';

/** Takes back what the step wrote into Jira; the step can be pressed again. */
export function UndoButton({ step, children }: { step: 'field' | 'formScript'; children: ReactNode }) {
  const { busy, run } = useSetupContext();
  return (
    <div className="press">
      <Button appearance="subtle" isDisabled={busy !== null} onClick={() => void run(step, 'setup/undo', { step })}>
        {children}
      </Button>
    </div>
  );
}
