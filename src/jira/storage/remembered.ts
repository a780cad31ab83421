import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import type { Groups, SiteFactsPort } from '../repair-ports';
import { jiraGroupsOf } from '../rest/groups';
import { jiraSiteFacts } from '../rest/site-facts';
import { keyNaming } from './key-naming';
import { readRecord, writeRecord } from './kvs-record';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const Until = z.object({ schemaVersion: z.literal(1), until: z.number(), value: z.unknown() });

/** Unconditional: what Jira said last is what is remembered. Asks Jira once in `milliseconds`. A storage that is down costs calls, nothing else. */
async function remembered<S extends z.ZodMiniType>(
  { shape, key, now, milliseconds }: { shape: S; key: string; now: number; milliseconds: number },
  ask: () => Promise<Result<z.output<S>>>,
): Promise<Result<z.output<S>>> {
  const kept = await readRecord(Until, key);
  if (kept.ok && kept.value !== null && kept.value.until > now) {
    const parsed = shape.safeParse(kept.value.value);
    if (parsed.success) return ok(parsed.data);
  }
  const asked = await ask();
  if (!asked.ok) return asked;
  const until = now + milliseconds;
  await writeRecord(key, { schemaVersion: 1, until, value: asked.value }, { value: 1, unit: 'DAYS' });
  return asked;
}

const Facts = z.object({ reportField: z.string(), rulingField: z.nullable(z.string()), appId: z.string() });
export const siteFacts: SiteFactsPort = {
  read: (now) => remembered({ shape: Facts, key: 'site-facts', now, milliseconds: DAY }, jiraSiteFacts),
};

export const groups: Groups = {
  async of(accountId, now) {
    const key = await keyNaming('groups:', accountId);
    return remembered({ shape: z.array(z.string()), key, now, milliseconds: HOUR }, () => jiraGroupsOf(accountId));
  },
};
