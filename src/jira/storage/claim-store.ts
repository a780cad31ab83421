import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Claims } from '../repair-ports';
import { kvsCall } from './kvs-call';
import { readRecord, removeRecord } from './kvs-record';

const Claim = z.object({ schemaVersion: z.literal(1), until: z.number() });
const at = (name: string) => `claim:${name}`;

/**
 * The code that storage answers for a key that exists is documented nowhere: whatever failed, the key itself tells. Values
 * past their end stay readable for up to two days (Forge storage, time-to-live), so that each carries its own end.
 */
export const kvsClaims: Claims = {
  async take(name, now, seconds) {
    const claim = { schemaVersion: 1, until: now + seconds * 1_000 };
    const ttl = { value: seconds, unit: 'SECONDS' } as const;
    const taken = await kvsCall(() => kvs.set(at(name), claim, { keyPolicy: 'FAIL_IF_EXISTS', ttl }));
    if (taken.ok) return ok(true);
    const held = await readRecord(Claim, at(name));
    if (!held.ok) return held;
    if (held.value === null) return taken;
    if (held.value.until > now) return ok(false);
    // Unconditional: its holder is past its end. Of two who take it over at once both go on, as if the queue had delivered twice.
    const over = await kvsCall(() => kvs.set(at(name), claim, { ttl }));
    return over.ok ? ok(true) : over;
  },
  release: (name) => removeRecord(at(name)),
};
