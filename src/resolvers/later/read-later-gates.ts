import { ok, type Result } from '../../contract/failure';
import type { LaterGates } from '../../contract/guards';
import type { Handler } from '../handlers';
import { readCovered, type Covered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';
import { findCarriers } from './find-carriers';
import { laterState } from './later-state';

/** Where the later gate stands in a covered space. */
export async function laterGatesOf(parts: SetupParts, covered: Covered): Promise<Result<LaterGates>> {
  const found = await findCarriers(parts, covered);
  if (!found.ok) return found;
  const { key, name } = covered.project;
  return ok(laterState({ key, name }, found.value.carriers, found.value.config));
}

export const readLaterGates =
  (parts: SetupParts): Handler<'later-gates/read'> =>
  async () => {
    const covered = await readCovered(parts.ports);
    if (!covered.ok) return covered;
    if (covered.value === null) return ok({ space: null, state: 'none', transitions: [] });
    return laterGatesOf(parts, covered.value);
  };
