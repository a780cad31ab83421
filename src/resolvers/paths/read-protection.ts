import { ok } from '../../contract/failure';
import type { Handler } from '../handlers';
import { readHealth } from '../health/read-health';
import type { SetupParts } from '../setup/setup-parts';
import { readPaths } from './read-paths';

/** The ledger and the health list side by side: most of what they read is the same, and is read once. */
export const readProtection =
  (parts: SetupParts): Handler<'protection/read'> =>
  async (input, caller) => {
    const [ledger, health] = await Promise.all([readPaths(parts)(input, caller), readHealth(parts)(input, caller)]);
    if (!ledger.ok) return ledger;
    return health.ok ? ok({ ledger: ledger.value, health: health.value }) : health;
  };
