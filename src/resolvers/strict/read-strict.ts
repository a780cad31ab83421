import { ok, type Result } from '../../contract/failure';
import type { StrictMode } from '../../contract/guards';
import type { Handler } from '../handlers';
import { readCovered, type Covered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';
import { readStrictFacts } from './strict-facts';
import { strictState } from './strict-state';

const none: StrictMode = { space: null, state: 'off', hindrance: null, screens: [], workflows: [] };

/** Where strict mode stands in a covered space. */
export async function strictModeOf(parts: SetupParts, covered: Covered): Promise<Result<StrictMode>> {
  const facts = await readStrictFacts(parts, covered);
  return facts.ok ? ok(strictState(facts.value)) : facts;
}

export const readStrict =
  (parts: SetupParts): Handler<'strict/read'> =>
  async () => {
    const covered = await readCovered(parts.ports);
    if (!covered.ok) return covered;
    return covered.value === null ? ok(none) : strictModeOf(parts, covered.value);
  };
