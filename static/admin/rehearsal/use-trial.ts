import { useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import { PolicyRows } from '../../../src/core/policy/policy-rows';
import { call } from '../../shared/call';
import { judgeTrial, type Trial } from './judge-trial';

type Policies = { published: PolicyRows; draft: { policy: PolicyRows } | { path: string } | null };
export type Outcome = { failure: Failure } | { badDraft: string } | Trial;

async function readPolicies(): Promise<{ ok: true; value: Policies } | { ok: false; failure: Failure }> {
  const read = await call('policy/read', {});
  if (!read.ok) return read;
  const { published, draft } = read.value;
  if (draft === null) return { ok: true, value: { published, draft: null } };
  const parsed = PolicyRows.safeParse(draft.policy);
  const path = parsed.error?.issues[0]?.path.join('.') ?? '';
  return { ok: true, value: { published, draft: parsed.success ? { policy: parsed.data } : { path } } };
}

export type Which = 'draft' | 'published';
export type TrialDesk = {
  levels: PolicyRows['levels'];
  outcome: Outcome | null;
  /** Reads the policies beforehand, so that the levels can be chosen. */
  prepare: () => Promise<void>;
  judgeIt: (text: string, of: Which, priority: string) => Promise<void>;
};

function outcomeFor({ draft, published }: Policies, text: string, of: Which, priority: string): Outcome {
  if (of === 'draft' && draft !== null && 'path' in draft) return { badDraft: draft.path };
  const policy = of === 'draft' && draft !== null && 'policy' in draft ? draft.policy : published;
  return judgeTrial(text, priority === '' ? null : priority, policy);
}

/** The policies are read once; nothing that is typed leaves the browser. */
export function useTrial(): TrialDesk {
  const [policies, setPolicies] = useState<Policies | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const readOnce = async (): Promise<Policies | null> => {
    if (policies !== null) return policies;
    const read = await readPolicies();
    if (!read.ok) {
      setOutcome({ failure: read.failure });
      return null;
    }
    setPolicies(read.value);
    return read.value;
  };
  return {
    levels: policies?.published.levels ?? [],
    outcome,
    prepare: async () => {
      await readOnce();
    },
    judgeIt: async (text, of, priority) => {
      const read = await readOnce();
      if (read !== null) setOutcome(outcomeFor(read, text, of, priority));
    },
  };
}
