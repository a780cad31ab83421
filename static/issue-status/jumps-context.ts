import { createContext, useContext } from 'react';

import type { useJumps } from './use-jumps';

type Jumps = ReturnType<typeof useJumps> & { mayEdit: boolean };

const JumpsContext = createContext<Jumps | null>(null);
export const JumpsProvider = JumpsContext.Provider;

export function useJumpsHere(): Jumps {
  const jumps = useContext(JumpsContext);
  if (jumps === null) throw new Error('useJumpsHere outside of JumpsProvider');
  return jumps;
}
