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
  /** On the server before it answers. */
  flush: () => Promise<Result<true>>;
  forget: () => void;
};

type Watched = { tree: PolicyTree; base: number; published: PolicyTree; place: CopyPlace; isOnServer: boolean };

/** A draft is in the browser at once, and on the server when the typing rests. */
export function useKeeping({ tree, base, published, place, isOnServer }: Watched): Keeping {
  const [onServer, setOnServer] = useState<PolicyTree | null>(isOnServer ? tree : null);
  const [inBrowser, setInBrowser] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const scope = useScope();
  const newest = useRef({ tree, base });
  newest.current = { tree, base };

  const flush = useCallback(async (): Promise<Result<true>> => {
    const sent = newest.current;
    const answer = await call('policy/draft', { ...scope, policy: sent.tree, base: sent.base });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return answer;
    setOnServer(sent.tree);
    if (newest.current.tree === sent.tree) keepCopy(browser, place, null);
    return newest.current.tree === sent.tree ? ok(true) : fail('CONFLICT', 'typed');
  }, [place, scope]);

  const isKept = onServer === tree;
  useEffect(() => {
    if (isKept) return undefined;
    const here = setTimeout(
      () => setInBrowser(keepCopy(browser, place, { schemaVersion: 1, base, savedAt: Date.now(), policy: tree })),
      AT_ONCE,
    );
    const there = setTimeout(() => void flush(), IDLE);
    return () => {
      clearTimeout(here);
      clearTimeout(there);
    };
  }, [isKept, tree, base, place, flush]);

  const isSame = tree === published || JSON.stringify(tree) === JSON.stringify(published);
  const kept: Kept = isSame ? 'same' : isKept ? 'kept' : inBrowser ? 'here' : 'nowhere';
  return { kept, failure, flush, forget: useCallback(() => void keepCopy(browser, place, null), [place]) };
}
