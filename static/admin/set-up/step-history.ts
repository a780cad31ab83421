import { createContext, useContext } from 'react';

import type { StepName } from '../../../src/contract/setup';
import type { LastPress, StepHistory } from './use-step-history';

const Context = createContext<StepHistory>({});
export const StepHistoryContext = Context.Provider;
export const useLastPress = (step: StepName): LastPress | undefined => useContext(Context)[step];
