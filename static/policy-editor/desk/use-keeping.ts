import { useCallback, useEffect, useRef, useState } from 'react';

import { fail, ok, type Failure, type Result } from '../../../src/contract/failure';
import type { PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import { call } from '../../shared/call';
import { keepCopy, type CopyPlace } from './browser-copy';
import { useScope } from './policy-call';

const IDLE = 2_000;
const AT_ONCE = 250;
const browser = (): Storage => window.localStorage;

/** `same`: as it is published. `here`: in this browser, not on the server yet. `nowhere`: this browser keeps nothing. */
export type Kept = 'same' | 'kept' | 'here' | 'nowhere';
export type Keeping = {
  kept: Kept;
  failure: Failure | null;
  /** Another tab of the same person kept a draft since: nothing is kept on the server until somebody decides. */
  isElsewhere: boolean;
  /** On the server before it answers. */
  flush: () => Promise<Result<true>>;
  /** The other tab's draft is replaced by what is here. */
  takeOver: () => Promise<void>;
  /** The stamp of the draft on the server that this page knows. */
  seen: () => number | null;
  noteFailure: (failure: Failure) => void;
  forget: () => void;
};

export type Watched = {
  tree: PolicyTree;
  base: number;
  published: PolicyTree;
  place: CopyPlace;
  isOnServer: boolean;
  stamp: number | null;
};
const isOfTabs = (failure: Failure | null): boolean => failure?.code === 'CONFLICT' && failure.detail === 'draft';

/** What is sent to the server, one after the other: two at once would look like two tabs. `known`: the stamp seen last. */
function useSending({ tree, base, place, isOnServer, stamp }: Watched) {
  const [onServer, setOnServer] = useState<PolicyTree | null>(isOnServer ? tree : null);
  const [failure, noteFailure] = useState<Failure | null>(null);
  const scope = useScope();
  const newest = useRef({ tree, base });
  newest.current = { tree, base };
  const known = useRef(stamp);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(async (): Promise<Result<true>> => {
    const sent = newest.current;
    const answer = await call('policy/draft', { ...scope, policy: sent.tree, base: sent.base, seen: known.current });
    noteFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return answer;
    known.current = answer.value.draft?.stamp ?? null;
    setOnServer(sent.tree);
    if (newest.current.tree === sent.tree) keepCopy(browser, place, null);
    return newest.current.tree === sent.tree ? ok(true) : fail('CONFLICT', 'typed');
  }, [place, scope]);
  const flush = useCallback((): Promise<Result<true>> => {
    const sent = line.current.then(send);
    line.current = sent;
    return sent;
  }, [send]);
  const takeOver = useCallback(async (): Promise<void> => {
    const there = await call('policy/read', scope);
    if (!there.ok) return noteFailure(there.failure);
    known.current = there.value.draft?.stamp ?? null;
    await flush();
  }, [scope, flush]);
  return { onServer, failure, noteFailure, known, flush, takeOver };
}

/** A draft is in the browser at once, and on the server when the typing rests. */
export function useKeeping(watched: Watched): Keeping {
  const { tree, base, published, place } = watched;
  const { onServer, failure, noteFailure, known, flush, takeOver } = useSending(watched);
  const [inBrowser, setInBrowser] = useState(true);
  const isKept = onServer === tree;
  const isElsewhere = isOfTabs(failure);
  useEffect(() => {
    if (isKept) return undefined;
    const copy = { schemaVersion: 1 as const, base, savedAt: Date.now(), stamp: known.current, policy: tree };
    const here = setTimeout(() => setInBrowser(keepCopy(browser, place, copy)), AT_ONCE);
    const there = isElsewhere ? undefined : setTimeout(() => void flush(), IDLE);
    return () => {
      clearTimeout(here);
      clearTimeout(there);
    };
  }, [isKept, isElsewhere, tree, base, place, known, flush]);

  const isSame = tree === published || JSON.stringify(tree) === JSON.stringify(published);
  const kept: Kept = isSame ? 'same' : isKept ? 'kept' : inBrowser ? 'here' : 'nowhere';
  const forget = useCallback(() => void keepCopy(browser, place, null), [place]);
  const seen = useCallback(() => known.current, [known]);
  return { kept, failure, isElsewhere, flush, takeOver, seen, noteFailure, forget };
}
