import type { LaterGates } from '../../contract/guards';
import type { LaterTransition } from '../../jira/ports';

type Row = LaterGates['transitions'][number];
export type Carrier = { workflowId: string; workflow: string; transition: LaterTransition };

const attachedTo = ({ transition: { gate } }: Carrier, config: string): Row['attached'] => {
  if (gate === null) return 'none';
  return gate.isOn && gate.config === config ? 'current' : 'old';
};

const stateOf = (rows: readonly Row[]): LaterGates['state'] => {
  if (rows.length === 0) return 'none';
  if (rows.every(({ attached }) => attached === 'current')) return 'on';
  return rows.every(({ attached }) => attached === 'none') ? 'off' : 'drifted';
};

/** One without a screen asks for nothing, so nothing is missing there. */
const lacksReport = ({ transition: { screenId } }: Carrier, withReport: readonly string[]): boolean =>
  screenId !== null && !withReport.includes(screenId);

type Wanted = { config: string; /** Ids of the screens that show the report. */ withReport: readonly string[] };

/** The transitions that can carry a priority, beside what the policy wants. Pure. */
export function laterState(
  space: LaterGates['space'],
  carriers: readonly Carrier[],
  { config, withReport }: Wanted,
): LaterGates {
  const transitions = carriers.map((carrier) => ({
    ...{ workflow: carrier.workflow, name: carrier.transition.name },
    attached: attachedTo(carrier, config),
    ...(lacksReport(carrier, withReport) ? { lacksReport: true } : {}),
  }));
  return { space, state: stateOf(transitions), transitions };
}
