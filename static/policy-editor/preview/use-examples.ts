import { useEffect, useState } from 'react';

import type { Example } from '../../../src/core/policy/packs/example';
import { loadExamples } from '../../../src/core/policy/packs/load-pack';

/** The example reports of the pack that a policy comes from; null: they could not be fetched. */
export function useExamples(packId: string): readonly Example[] | null {
  const [examples, setExamples] = useState<readonly Example[] | null>([]);
  useEffect(() => {
    let isCurrent = true;
    const take = (found: readonly Example[] | null): void => {
      if (isCurrent) setExamples(found);
    };
    void loadExamples(packId).then(take, () => take(null));
    return () => {
      isCurrent = false;
    };
  }, [packId]);
  return examples;
}
