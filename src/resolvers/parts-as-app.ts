import { packs } from '../core/policy/packs/packs';
import { forgeLearnPorts } from '../jira/forge-learn-ports';
import { forgePortsAsApp } from '../jira/forge-ports';
import { forgeLeavingPorts } from '../jira/forge-leaving-ports';
import { forgeLoweringPorts } from '../jira/forge-lowering-ports';
import { forgeMeTooPorts } from '../jira/forge-me-too-ports';
import { forgeRehearsalPorts } from '../jira/forge-rehearsal-ports';
import { forgeRepairPorts } from '../jira/forge-repair-ports';
import { gateProjection } from './setup/gate-projection';
import type { SetupParts } from './setup/setup-parts';

/** Everything that set-up stands on, where no person is there to ask in the name of. */
export const partsAsApp: SetupParts = {
  ports: forgePortsAsApp,
  repair: forgeRepairPorts,
  learning: forgeLearnPorts,
  rehearsing: forgeRehearsalPorts,
  joining: forgeMeTooPorts,
  lowering: forgeLoweringPorts,
  leaving: forgeLeavingPorts,
  now: () => Date.now(),
  packs,
  projectGate: gateProjection,
};
