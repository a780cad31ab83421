import type { SetupState } from '../../contract/setup';
import { GateConfig } from '../../core/gate/gate-config';
import type { GatedWorkflow } from '../../jira/ports';
import type { GateProjection } from './setup-parts';

type Otherwise = Pick<SetupState['gate']['workflows'][number], 'otherwise'>;

const readConfig = (text: string): GateConfig | null => {
  try {
    return GateConfig.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};
const guardedBy = ({ g }: GateConfig): string[] => Object.keys(g).toSorted();
const whenUnreadable = ({ o }: GateConfig) => (o === true ? 'open' : 'closed');

/**
 * What a gate that hangs guards otherwise than a space wants. Rows may differ, since each space has its own; which priorities are
 * looked at and what happens where nothing can be read is the one gate's alone. Pure.
 */
export function guardsOtherwise({ gate }: GatedWorkflow, { config }: GateProjection): Otherwise {
  const [hangs, wanted] = [gate === null ? null : readConfig(gate.config), readConfig(config)];
  if (hangs === null || wanted === null) return {};
  const isSame =
    guardedBy(hangs).join() === guardedBy(wanted).join() && whenUnreadable(hangs) === whenUnreadable(wanted);
  return isSame ? {} : { otherwise: { guards: guardedBy(hangs), whenUnreadable: whenUnreadable(hangs) } };
}
