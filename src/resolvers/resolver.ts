import { makeResolver, type Request } from '@forge/resolver';

import type { Method } from '../contract/api';
import { packs } from '../core/policy/packs/packs';
import { forgeLearnPorts } from '../jira/forge-learn-ports';
import { forgePorts } from '../jira/forge-ports';
import { forgeLeavingPorts } from '../jira/forge-leaving-ports';
import { forgeLoweringPorts } from '../jira/forge-lowering-ports';
import { forgeMeTooPorts } from '../jira/forge-me-too-ports';
import { forgeRehearsalPorts } from '../jira/forge-rehearsal-ports';
import { forgeRepairPorts } from '../jira/forge-repair-ports';
import { callerOf } from './caller';
import { dispatch, type Report } from './dispatch';
import { createHandlers, handlersOfOneCall } from './handlers';
import { gateProjection } from './setup/gate-projection';
import type { SetupParts } from './setup/setup-parts';

const report: Report = (method, what) => console.error('unexpected failure', method, what);
const parts: SetupParts = {
  ports: forgePorts,
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
const handlers = createHandlers(parts);

const isMethod = (key: string): key is Method => key in handlers;
const entryFor =
  <M extends Method>(method: M) =>
  ({ payload, context }: Request<unknown>) =>
    dispatch(method, handlersOfOneCall(parts)[method], { payload, caller: callerOf(context) }, report);

export const resolver = makeResolver(
  Object.fromEntries(
    Object.keys(handlers)
      .filter(isMethod)
      .map((method) => [method, entryFor(method)]),
  ),
);
