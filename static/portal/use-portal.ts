import { useCallback, useEffect, useState } from 'react';

import { portalApi } from '../../src/contract/portal-api';
import { inLanguage } from '../../src/core/policy/in-language';
import type { PolicyRows } from '../../src/core/policy/policy-rows';
import { spokenLanguage } from '../messages/language';
import { askResolver } from '../shared/ask-resolver';

type PortalState = { state: 'reading' | 'off' | 'failed' } | { state: 'open'; policy: PolicyRows };

async function ask(): Promise<PortalState> {
  const answer = await askResolver('portal/open', {}, portalApi['portal/open'].output);
  if (!answer.ok) return { state: 'failed' };
  const { policy } = answer.value;
  return policy === null || policy.parts.length === 0
    ? { state: 'off' }
    : { state: 'open', policy: inLanguage(policy, spokenLanguage()) };
}

/** What is asked here. `read` asks once more. */
export function usePortal(): { portal: PortalState; read: () => void } {
  const [portal, setPortal] = useState<PortalState>({ state: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void ask().then((next) => isCurrent && setPortal(next));
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  return { portal, read: useCallback(() => setAttempt((before) => before + 1), []) };
}
