import { useCallback, useEffect, useState } from 'react';

import type { Failure, Result } from '../../src/contract/failure';
import type { PolicyState } from '../../src/contract/policy-revisions';
import type { PolicyRows } from '../../src/core/policy/policy-rows';
import { askPolicy } from './call-policy';
import { readProjectId } from './read-project-id';

export type Space = { projectId: string; state: PolicyState };
export type Reading = { space: Space | null; failure: Failure | null };
type Answer = Promise<Result<PolicyState>>;

/** How soon the page looks again while the gates are on their way, in milliseconds. */
const LOOK_AGAIN = 2_000;
const isUnderway = ({ published, projections }: PolicyState): boolean =>
  projections !== null && projections.revision < published.revision;

async function readSpace(): Promise<Reading> {
  const projectId = await readProjectId();
  if (projectId === null) return { space: null, failure: { code: 'NOT_FOUND' } };
  const answer = await askPolicy('policy/read', { scope: { projectId } });
  return answer.ok
    ? { space: { projectId, state: answer.value }, failure: null }
    : { space: null, failure: answer.failure };
}

/** Draft and publication in one press: what is published is what the page showed. */
async function publishRules({ projectId, state }: Space, rules: PolicyRows['rules'], note: string): Answer {
  const scope = { projectId };
  const { published, draft } = state;
  const policy = { ...published, rules };
  const seen = draft?.stamp ?? null;
  const kept = await askPolicy('policy/draft', { scope, policy, base: published.revision, seen });
  return kept.ok ? askPolicy('policy/publish', { scope, note, seen: kept.value.draft?.stamp ?? null }) : kept;
}

/** The space's policy, read when the page opens, after every change, and while something is on its way. */
export function useSpacePolicy() {
  const [reading, setReading] = useState<Reading>({ space: null, failure: null });
  const read = useCallback(() => void readSpace().then(setReading), []);
  useEffect(read, [read]);
  const { space } = reading;
  useEffect(() => {
    if (space === null || !isUnderway(space.state)) return undefined;
    const timer = setTimeout(read, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [space, read]);
  const take = async (asked: Answer): Answer => {
    const answer = await asked;
    if (answer.ok && space !== null) setReading({ space: { ...space, state: answer.value }, failure: null });
    return answer;
  };
  return {
    ...reading,
    read,
    publish: (from: Space, rules: PolicyRows['rules'], note: string) => take(publishRules(from, rules, note)),
    reset: ({ projectId }: Space, note: string) => take(askPolicy('policy/reset', { scope: { projectId }, note })),
  };
}
export type SpacePolicy = ReturnType<typeof useSpacePolicy>;
