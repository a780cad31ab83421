import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { PolicyDraft, Revision } from '../../core/policy/revisions/revision';
import { SITE, type Place, type PolicyRevisions, type RevisionLine } from '../policy-ports';
import { keyNaming } from './key-naming';
import { kvsCall } from './kvs-call';
import { writeGuarded, writeSettings, type Beside } from './policy-pointer';

/** 200 lines with the longest notes are about 170 kB of 240 KiB. */
export const MOST_REVISIONS = 200;
const Lines = z.array(z.omit(Revision, { schemaVersion: true, policy: true })).check(z.maxLength(MOST_REVISIONS));
const History = z.object({ schemaVersion: z.literal(1), revisions: Lines });

const revisionKey = (place: Place, revision: number): string => `policy-revision:${place}:${revision}`;
const historyKey = (place: Place): string => `policy-history:${place}`;
const draftKey = (place: Place, accountId: string): Promise<string> => keyNaming(`policy-draft:${place}:`, accountId);

async function readAt<S extends z.ZodMiniType>(shape: S, key: string): Promise<Result<z.output<S> | null>> {
  const stored = await kvsCall(() => kvs.get<unknown>(key));
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(null);
  const parsed = shape.safeParse(stored.value);
  return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', key.split(':')[0]);
}

async function history(place: Place): Promise<Result<RevisionLine[]>> {
  const kept = await readAt(History, historyKey(place));
  return kept.ok ? ok(kept.value?.revisions ?? []) : kept;
}

const lineOf = ({ revision, note, at, by, restores }: Revision): RevisionLine =>
  restores === undefined ? { revision, note, at, by } : { revision, note, at, by, restores };

/** The first publication keeps what was there before too, so that it can come back. */
const before = (policy: Revision['policy']): Revision => {
  const { revision } = policy;
  return { schemaVersion: 1, revision, note: '', at: null, by: null, policy };
};

const publish: PolicyRevisions['publish'] = async (settings, old, revision) => {
  const place = 'site' in settings ? SITE : settings.space.projectId;
  const kept = await history(place);
  if (!kept.ok) return kept;
  const isKnown = kept.value.some((line) => line.revision === old.revision);
  const fresh = isKnown ? [revision] : [revision, before(old)];
  const lines = [...fresh.map(lineOf), ...kept.value];
  const gone = lines.slice(MOST_REVISIONS);
  const beside: Beside[] = [
    ...fresh.map((value) => ({ key: revisionKey(place, value.revision), value })),
    { key: historyKey(place), value: { schemaVersion: 1, revisions: lines.slice(0, MOST_REVISIONS) } },
    ...gone.map((line) => ({ key: revisionKey(place, line.revision) })),
    ...(revision.by === null ? [] : [{ key: await draftKey(place, revision.by) }]),
  ];
  return writeSettings(settings, beside);
};

/** Whether the draft there is the one that was seen. One that cannot be read is nobody's: it may be replaced. */
async function isSeen(key: string, seen: number | null | undefined): Promise<Result<boolean>> {
  if (seen === undefined) return ok(true);
  const there = await readAt(PolicyDraft, key);
  if (!there.ok) return there.failure.code === 'POLICY_UNREADABLE' ? ok(true) : there;
  return ok((there.value?.stamp ?? null) === seen);
}

export const kvsPolicyRevisions: PolicyRevisions = {
  publish,
  history,
  async read(place, revision) {
    const found = await readAt(Revision, revisionKey(place, revision));
    if (!found.ok) return found;
    return found.value === null ? fail('NOT_FOUND', `revision ${revision}`) : ok(found.value);
  },
  draft: async (place, accountId) => readAt(PolicyDraft, await draftKey(place, accountId)),
  async keepDraft(place, accountId, draft, seen) {
    const key = await draftKey(place, accountId);
    return writeGuarded(
      { key, what: 'draft' },
      () => isSeen(key, seen),
      (stamp) => (draft === null ? undefined : { ...draft, stamp }),
    );
  },
};
