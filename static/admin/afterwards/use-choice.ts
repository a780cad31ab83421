import { useState } from 'react';

import type { AfterwardsChoice, AfterwardsState } from '../../../src/contract/afterwards';
import type { Failure } from '../../../src/contract/failure';
import { call } from '../../shared/call';

export type ChoiceDesk = {
  choice: AfterwardsChoice;
  names: AfterwardsState['names'];
  fallbacks: AfterwardsState['fallbacks'];
  busy: boolean;
  isChanged: boolean;
  isSaved: boolean;
  /** Not stored, or stored and `halted` before the gates knew. */
  failure: Failure | null;
  isHalted: boolean;
  change: (over: Partial<AfterwardsChoice>) => void;
  changeRepair: (over: Partial<AfterwardsChoice['repair']>) => void;
  named: (id: string, name: string) => void;
  save: () => Promise<void>;
};

/** The settings while they are edited, and how they are saved: all at once. */
export function useChoice(read: AfterwardsState): ChoiceDesk {
  const [stored, setStored] = useState(read);
  const [choice, setChoice] = useState(read.choice);
  const [names, setNames] = useState(read.names);
  const [press, setPress] = useState<{ busy: boolean; isSaved: boolean; failure: Failure | null; isHalted: boolean }>({
    ...{ busy: false, isSaved: false, failure: null, isHalted: false },
  });
  const change: ChoiceDesk['change'] = (over) => setChoice((before) => ({ ...before, ...over }));
  const save = async (): Promise<void> => {
    setPress({ busy: true, isSaved: false, failure: null, isHalted: false });
    const answer = await call('afterwards/set', choice);
    const failure = answer.ok ? (answer.value.halted ?? null) : answer.failure;
    setPress({ busy: false, isSaved: answer.ok && failure === null, failure, isHalted: answer.ok && failure !== null });
    if (answer.ok) setStored(answer.value);
  };
  return {
    ...{ choice, names, ...press, change, save, fallbacks: read.fallbacks },
    isChanged: JSON.stringify(choice) !== JSON.stringify(stored.choice),
    changeRepair: (over) => setChoice((before) => ({ ...before, repair: { ...before.repair, ...over } })),
    named: (id, name) => setNames((before) => ({ ...before, [id]: name })),
  };
}
