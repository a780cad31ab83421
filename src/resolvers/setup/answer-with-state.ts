import { ok, type Failure, type Result } from '../../contract/failure';
import type { SetupAnswer } from '../../contract/setup';
import { readSetup } from './read-setup';
import type { SetupParts } from './setup-parts';

/**
 * The state as it is now. `changed`: how many things the step wrote before it failed; where it wrote some, the answer is
 * the new state with the failure beside it, and where it wrote nothing, the failure.
 */
export async function answerWithState(
  parts: SetupParts,
  failure: Failure | null = null,
  changed = 0,
  left = 0,
): Promise<Result<SetupAnswer>> {
  if (failure !== null && changed === 0) return { ok: false, failure };
  const state = await readSetup(parts);
  if (failure !== null) return ok({ state, halted: failure });
  return ok(left === 0 ? { state } : { state, batch: { done: changed, left } });
}

/** Screens or workflows that one call writes: several requests each, and a call ends after 25 seconds. */
export const BATCH = 5;

type Write = () => Promise<Result<unknown>>;
/** Writes one after the other and stops at the first that fails. */
export async function writeAll(writes: readonly Write[]): Promise<{ changed: number; failure: Failure | null }> {
  let changed = 0;
  for (const write of writes) {
    const written = await write();
    if (!written.ok) return { changed, failure: written.failure };
    changed += 1;
  }
  return { changed, failure: null };
}
