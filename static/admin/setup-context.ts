import { createContext, useContext } from 'react';

import type { SetupState } from '../../src/contract/setup';
import type { Outcome, Press, Progress } from './setup-page';
import type { Run } from './use-setup';

export type Setup = {
  state: SetupState;
  busy: Press | null;
  outcome: Outcome | null;
  progress?: Progress;
  reload: () => void;
  run: Run;
};

const Context = createContext<Setup | null>(null);
export const SetupContext = Context.Provider;

/** What every step sees: the state as read, and how to press. */
export function useSetupContext(): Setup {
  const setup = useContext(Context);
  if (setup === null) throw new Error('A step stands outside the set-up page.');
  return setup;
}
