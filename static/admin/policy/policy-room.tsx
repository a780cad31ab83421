import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';

import type { Failure } from '../../../src/contract/failure';
import type { PolicyState } from '../../../src/contract/policy-revisions';
import { policy as words } from '../../messages/policy';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { readCopy, type CopyPlace } from './desk/browser-copy';
import { startOf, type Start } from './desk/start-of';
import './policy.css';
import { PolicyEditor } from './policy-editor';

type Opened = { state: PolicyState; start: Start; place: CopyPlace; round: number };
const Context = z.object({
  accountId: z.optional(z.nullable(z.string())),
  cloudId: z.optional(z.nullable(z.string())),
});

async function copyPlace({ space }: PolicyState): Promise<CopyPlace> {
  const context = Context.safeParse(await view.getContext().catch(() => null)).data;
  return { account: context?.accountId ?? '', site: context?.cloudId ?? '', space: space?.id ?? 'site' };
}

/** A draft that only this browser has, and that is behind: the server is told, and answers with what it was begun from. */
async function withBase(state: PolicyState, start: Start): Promise<Pick<Opened, 'state' | 'start'>> {
  if (start.isOnServer || start.base === state.published.revision) return { state, start };
  const kept = await call('policy/draft', { policy: start.tree, base: start.base });
  return kept.ok ? { state: kept.value, start: { ...start, isOnServer: true } } : { state, start };
}

/** The policy of the chosen space: edited as a draft, published with a note. */
export function PolicyRoom() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = useCallback(async (given: PolicyState, isAfresh: boolean) => {
    const place = await copyPlace(given);
    const copy = isAfresh ? null : readCopy(() => window.localStorage, place);
    const opening = await withBase(given, startOf(given, copy));
    setFailure(null);
    setOpened((before) => ({ ...opening, place, round: (before?.round ?? 0) + 1 }));
  }, []);
  const read = useCallback(async () => {
    const answer = await call('policy/read', {});
    if (answer.ok) await take(answer.value, false);
    else setFailure(answer.failure);
  }, [take]);
  useEffect(() => void read(), [read]);
  if (failure !== null)
    return (
      <div role="alert">
        <FailureText failure={failure} />
        <Button onClick={() => void read()}>{words.readAgain}</Button>
      </div>
    );
  if (opened === null) return <p>{words.loading}</p>;
  return <PolicyEditor key={opened.round} {...opened} onState={(state) => void take(state, true)} />;
}
