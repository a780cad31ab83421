import { kvs, WhereConditions } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { SITE, type PolicyStore } from '../policy-ports';
import { SiteDefault, StoredOverride, StoredPolicy } from '../stored-policy';
import { kvsCall } from './kvs-call';
import { removeRecord } from './kvs-record';
import { overrideKey, retiredKey, retireSettings, settingsKey, writeSettings } from './policy-pointer';

const CHOSEN = 'setup-project';
const Chosen = z.object({ schemaVersion: z.literal(1), projectId: z.string() });
/** The most that one storage query answers (Forge KVS limits). */
const PAGE = 100;

const readAt = async (key: string): Promise<Result<StoredPolicy>> => {
  const stored = await kvsCall(() => kvs.get<unknown>(key));
  if (!stored.ok) return stored;
  if (stored.value === undefined) return fail('POLICY_MISSING');
  const parsed = StoredPolicy.safeParse(stored.value);
  return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', parsed.error.issues[0]?.path.join('.'));
};

const read = (projectId: string): Promise<Result<StoredPolicy>> => readAt(settingsKey(projectId));

const coveredProjects = async (): Promise<Result<string[]>> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .query()
      .where('key', WhereConditions.beginsWith(settingsKey('')))
      .limit(PAGE);
    const page = await kvsCall(() => (cursor === undefined ? query : query.cursor(cursor)).getMany<unknown>());
    if (!page.ok) return page;
    ids.push(...page.value.results.map(({ key }) => key.slice(settingsKey('').length)));
    cursor = page.value.nextCursor;
  } while (cursor !== undefined);
  return ok(ids);
};

const chosenProject = async (): Promise<Result<string | null>> => {
  const stored = await kvsCall(() => kvs.get<unknown>(CHOSEN));
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(null);
  const parsed = Chosen.safeParse(stored.value);
  return parsed.success ? ok(parsed.data.projectId) : fail('POLICY_UNREADABLE', CHOSEN);
};

// Unconditional: which space the set-up page shows. It is made of nothing that was read, so the last press is right.
const write = async (key: string, value: object): Promise<Result<Record<string, never>>> => {
  const written = await kvsCall(() => kvs.set(key, value));
  return written.ok ? ok({}) : written;
};

const override: PolicyStore['override'] = async (projectId) => {
  const stored = await kvsCall(() => kvs.get<unknown>(overrideKey(projectId)));
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(null);
  const parsed = StoredOverride.safeParse(stored.value);
  return parsed.success ? ok(parsed.data.override) : fail('POLICY_UNREADABLE', 'override');
};

const site: PolicyStore['site'] = async () => {
  const stored = await kvsCall(() => kvs.get<unknown>(settingsKey(SITE)));
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(null);
  const parsed = SiteDefault.safeParse(stored.value);
  return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', SITE);
};

const unstamped = (stored: StoredPolicy): string => JSON.stringify(StoredPolicy.parse({ ...stored, stamp: 0 }));

/** The same once more is no change: nobody who read before has to read again. */
const save: PolicyStore['save'] = async (space, differences) => {
  const there = await read(space.projectId);
  const isSame = there.ok && unstamped(there.value) === unstamped(space);
  if (!isSame) return writeSettings({ space, override: differences }, []);
  const kept = await override(space.projectId);
  const isKept = kept.ok && JSON.stringify(kept.value) === JSON.stringify(differences);
  return isKept ? ok({}) : writeSettings({ space, override: differences }, []);
};

export const kvsPolicyStore: PolicyStore = {
  read,
  save,
  override,
  site,
  saveSite: (made) => writeSettings({ site: made }, []),
  coveredProjects,
  chosenProject,
  chooseProject: (projectId) =>
    projectId === null ? removeRecord(CHOSEN) : write(CHOSEN, { schemaVersion: 1, projectId }),
  retire: retireSettings,
  retired: (projectId) => readAt(retiredKey(projectId)),
};
