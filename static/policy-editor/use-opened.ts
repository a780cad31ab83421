import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';

import type { Failure } from '../../src/contract/failure';
import type { PolicyState } from '../../src/contract/policy-revisions';
import { call } from '../shared/call';
import { readCopy, type CopyPlace } from './desk/browser-copy';
import type { Scope } from './desk/policy-call';
import { startOf, type Start } from './desk/start-of';

/** A reading of the state with what the editor opens on. `round` counts the readings. */
export type Opened = { state: PolicyState; start: Start; place: CopyPlace; round: number };
const Context = z.object({
  accountId: z.optional(z.nullable(z.string())),
  cloudId: z.optional(z.nullable(z.string())),
});

async function copyPlace({ space }: PolicyState): Promise<CopyPlace> {
  const context = Context.safeParse(await view.getContext().catch(() => null)).data;
  return { account: context?.accountId ?? '', site: context?.cloudId ?? '', space: space?.id ?? 'site' };
}

/** A draft that only this browser has, and that is behind: the server is told, and answers with what it was begun from. */
async function withBase(scope: Scope, state: PolicyState, start: Start): Promise<Pick<Opened, 'state' | 'start'>> {
  if (start.isOnServer || start.base === state.published.revision) return { state, start };
  const kept = await call('policy/draft', { ...scope, policy: start.tree, base: start.base, seen: start.stamp });
  if (!kept.ok) return { state, start };
  return { state: kept.value, start: { ...start, isOnServer: true, stamp: kept.value.draft?.stamp ?? null } };
}

export type Opening = {
  opened: Opened | null;
  failure: Failure | null;
  read: () => void;
  onState: (state: PolicyState) => void;
};

/** What is published and the draft of it, read when the editor opens; a new state opens a new editor. */
export function useOpened(scope: Scope): Opening {
  const [opened, setOpened] = useState<(Opened & { scope: Scope }) | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = useCallback(
    async (given: PolicyState, isAfresh: boolean) => {
      const place = await copyPlace(given);
      const copy = isAfresh ? null : readCopy(() => window.localStorage, place);
      const opening = await withBase(scope, given, startOf(given, copy));
      setFailure(null);
      setOpened((before) => ({ ...opening, scope, place, round: (before?.round ?? 0) + 1 }));
    },
    [scope],
  );
  const read = useCallback(async () => {
    setFailure(null);
    const answer = await call('policy/read', scope);
    if (answer.ok) await take(answer.value, false);
    else setFailure(answer.failure);
  }, [take, scope]);
  useEffect(() => void read(), [read]);
  const onState = useCallback((state: PolicyState) => void take(state, true), [take]);
  return { opened: opened?.scope === scope ? opened : null, failure, read: () => void read(), onState };
}
