import { useState } from 'react';

import type { WorkItemView } from '../../../src/contract/work-item-view';
import type { Failure } from '../../../src/contract/failure';
import { lowerPriority } from '../call-item';

export type Lowering = NonNullable<WorkItemView['lowering']>;
export type LoweringDesk = {
  failure: Failure | null;
  isBusy: boolean;
  /** Resolves to whether it is done. */
  lower: (reason: string) => Promise<boolean>;
};

/** One form is one press, however often its button is pressed: the server does it once. */
export function useLowering({ from }: Lowering): LoweringDesk {
  const [press] = useState(() => crypto.randomUUID());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const lower = async (reason: string): Promise<boolean> => {
    setBusy(true);
    const answer = await lowerPriority({ from: from.id, reason, press });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    return answer.ok;
  };
  return { failure, isBusy, lower };
}
