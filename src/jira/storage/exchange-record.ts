import { kvs } from '@forge/kvs';

import { ok, type Result } from '../../contract/failure';
import type { Done } from '../ports';
import { kvsCall } from './kvs-call';
import { writeGuarded } from './policy-pointer';

/** `before`: what the writer read, `after`: what shall be there; null: nothing. */
type Exchange = { before: object | null; after: object | null };

/**
 * Writes a record only where what the writer read is still there: CONFLICT with `stored` otherwise, and nothing is changed.
 * `read` tells how stored values are read (undefined: there is none), so that the two can be compared.
 */
export const exchangeRecord = (
  key: string,
  read: (stored: unknown) => unknown,
  { before, after }: Exchange,
): Promise<Result<Done>> =>
  writeGuarded(
    { key, what: 'stored' },
    async () => {
      const stored = await kvsCall(() => kvs.get<unknown>(key));
      if (!stored.ok) return stored;
      return ok(JSON.stringify(read(stored.value)) === JSON.stringify(read(before ?? undefined)));
    },
    () => after ?? undefined,
  );
