import { useEffect, useMemo, useState } from 'react';

import type { PolicyState } from '../../../src/contract/policy-revisions';
import type { Standing } from '../../../src/core/policy/editing/site-values';
import { loadPack } from '../../../src/core/policy/packs/load-pack';
import type { Policy } from '../../../src/core/policy/policy';

/** The site default and the pack under the policy. The pack comes later, or not at all: then its values count as the site's. */
export function useStanding({ site, space, published }: PolicyState): Standing {
  const [pack, setPack] = useState<Policy | null>(null);
  const { id } = published;
  useEffect(() => {
    let isCurrent = true;
    const take = (found: Policy | null): void => {
      if (isCurrent) setPack(found);
    };
    void loadPack(id).then(take, () => take(null));
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return useMemo(() => ({ site, pack, own: space === null ? 'site' : 'space' }), [site, pack, space]);
}
