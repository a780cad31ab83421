import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { useCallback, useEffect, useMemo, useState } from 'react';
import * as z from 'zod/mini';

import type { Failure } from '../../../src/contract/failure';
import type { PolicyState } from '../../../src/contract/policy-revisions';
import { policy as words } from '../../messages/policy';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { readCopy, type CopyPlace } from './desk/browser-copy';
import { scopeOf, ScopeContext, type Whose } from './desk/policy-call';
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
async function withBase(whose: Whose, state: PolicyState, start: Start): Promise<Pick<Opened, 'state' | 'start'>> {
  if (start.isOnServer || start.base === state.published.revision) return { state, start };
  const kept = await call('policy/draft', { ...scopeOf(whose), policy: start.tree, base: start.base });
  return kept.ok ? { state: kept.value, start: { ...start, isOnServer: true } } : { state, start };
}

type Room = { opened: Opened | null; failure: Failure | null; read: () => void; onState: (state: PolicyState) => void };
function useRoom(whose: Whose): Room {
  const [opened, setOpened] = useState<(Opened & { whose: Whose }) | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const take = useCallback(
    async (given: PolicyState, isAfresh: boolean) => {
      const place = await copyPlace(given);
      const copy = isAfresh ? null : readCopy(() => window.localStorage, place);
      const opening = await withBase(whose, given, startOf(given, copy));
      setFailure(null);
      setOpened((before) => ({ ...opening, whose, place, round: (before?.round ?? 0) + 1 }));
    },
    [whose],
  );
  const read = useCallback(async () => {
    setFailure(null);
    const answer = await call('policy/read', scopeOf(whose));
    if (answer.ok) await take(answer.value, false);
    else setFailure(answer.failure);
  }, [take, whose]);
  useEffect(() => void read(), [read]);
  const onState = useCallback((state: PolicyState) => void take(state, true), [take]);
  return { opened: opened?.whose === whose ? opened : null, failure, read: () => void read(), onState };
}

/** The policy of the chosen space, or the site default: edited as a draft, published with a note. */
export function PolicyRoom() {
  const [whose, setWhose] = useState<Whose>('space');
  const { opened, failure, read, onState } = useRoom(whose);
  const scope = useMemo(() => scopeOf(whose), [whose]);
  return (
    <ScopeContext value={scope}>
      <label className="setting whose">
        {words.desk.scope}
        <select value={whose} onChange={({ target }) => setWhose(target.value === 'site' ? 'site' : 'space')}>
          <option value="space">{words.desk.ofSpace}</option>
          <option value="site">{words.desk.ofSite}</option>
        </select>
      </label>
      {failure !== null && (
        <div role="alert">
          <FailureText failure={failure} />
          <Button onClick={read}>{words.readAgain}</Button>
        </div>
      )}
      {failure === null && opened === null && <p>{words.loading}</p>}
      {failure === null && opened !== null && <PolicyEditor key={opened.round} {...opened} onState={onState} />}
    </ScopeContext>
  );
}
