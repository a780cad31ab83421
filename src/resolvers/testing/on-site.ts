import type { Input, Method, Output } from '../../contract/api';
import type { Result } from '../../contract/failure';
import type { SetupAnswer } from '../../contract/setup';
import type { Policy } from '../../core/policy/policy';
import { forgeLearnPorts } from '../../jira/forge-learn-ports';
import { forgePorts } from '../../jira/forge-ports';
import { forgeLeavingPorts } from '../../jira/forge-leaving-ports';
import { forgeLoweringPorts } from '../../jira/forge-lowering-ports';
import { forgeMeTooPorts } from '../../jira/forge-me-too-ports';
import { forgeRehearsalPorts } from '../../jira/forge-rehearsal-ports';
import { forgeRepairPorts } from '../../jira/forge-repair-ports';
import { installFakeForge } from '../../jira/testing/fake-forge';
import { makeSite, type FakeSite } from '../../jira/testing/fake-site';
import { smallPolicy } from '../../jira/testing/small-policy';
import type { Caller } from '../caller';
import { dispatch } from '../dispatch';
import { handlersOfOneCall } from '../handlers';
import { gateProjection } from '../setup/gate-projection';
import type { SetupParts } from '../setup/setup-parts';

const admin: Caller = { accountId: 'admin', projectId: null };
export const LEVELS = { 10: null, 20: 'Blocker', 30: 'High', 40: null, 50: 'Low', 60: null };
const CHOICE = { packId: 'small', projectId: '10000', issueTypeIds: ['1', '2'] };

export type OnSite = {
  site: FakeSite;
  call: <M extends Method>(method: M, input: Input<M>, caller?: Caller) => Promise<Result<Output<M>>>;
  /** The five steps in order, up to and with this one. */
  setUp: (upTo: number) => Promise<Result<SetupAnswer>>;
};

/** The whole way of a call, from the border to a fake Jira behind the real Forge packages. */
export function onSite(over: Partial<FakeSite> = {}, packs: Policy[] = [smallPolicy()]): OnSite {
  const site = makeSite(over);
  installFakeForge(site);
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
  const call: OnSite['call'] = (method, payload, caller = admin) =>
    dispatch(method, handlersOfOneCall(parts)[method], { payload, caller }, (name, what) => {
      throw new Error(`${name}: ${what}`);
    });
  const steps = [
    () => call('setup/choose', CHOICE),
    () => call('setup/map-priorities', { levels: LEVELS }),
    () => call('setup/place-field', {}),
    () => call('setup/register-form-script', {}),
    () => call('setup/attach-gate', {}),
  ];
  const setUp = async (upTo: number): Promise<Result<SetupAnswer>> => {
    let answer = await call('setup/read', {});
    for (const step of steps.slice(0, upTo)) answer = await step();
    return answer;
  };
  return { site, call, setUp };
}

/** `todo done …` in the order of the steps. */
export const statesOf = (answer: Result<SetupAnswer>): string => {
  if (!answer.ok) return answer.failure.code;
  const { choice, priorities, field, formScript, gate } = answer.value.state;
  return [choice, priorities, field, formScript, gate]
    .map(({ state, waitsFor }) => (waitsFor === undefined ? state : `${state}:${waitsFor}`))
    .join(' ');
};
