import { ok } from '../../contract/failure';
import type { PathLedger } from '../../contract/guards';
import { ledger, pessimisticLedger } from '../../core/paths/ledger';
import type { Protection } from '../../core/paths/protection';
import type { Handler } from '../handlers';
import { laterGatesOf } from '../later/read-later-gates';
import { readCovered } from '../setup/read-covered';
import { readSetup } from '../setup/read-setup';
import { strictModeOf } from '../strict/read-strict';
import type { SetupParts } from '../setup/setup-parts';
import { protectionOf, unprotected } from './protection-of';

const ledgers = (space: PathLedger['space'], protection: Protection): PathLedger => ({
  space,
  rows: ledger(protection),
  worst: pessimisticLedger(protection),
});

/** The ledger from what is really there now: gates by reading the workflows, repairs by the stored policy. */
export const readPaths =
  (parts: SetupParts): Handler<'paths/read'> =>
  async () => {
    const covered = await readCovered(parts.ports);
    if (!covered.ok) return covered;
    if (covered.value === null) return ok(ledgers(null, unprotected));
    const { project, stored } = covered.value;
    const [state, later, strict] = await Promise.all([
      readSetup(parts),
      laterGatesOf(parts, covered.value),
      strictModeOf(parts, covered.value),
    ]);
    const gateOnTransitions = later.ok && ['on', 'none'].includes(later.value.state);
    const guards = { gateOnTransitions, strictMode: strict.ok && strict.value.state === 'on' };
    return ok(ledgers({ key: project.key, name: project.name }, protectionOf(state, stored.policy, guards)));
  };
