import type { Result } from '../../contract/failure';
import type { Policy } from '../../core/policy/policy';
import type { LearnPorts } from '../../jira/learn-ports';
import type { LeavingPorts } from '../../jira/leaving-ports';
import type { LoweringPorts } from '../../jira/lowering-ports';
import type { MeTooPorts } from '../../jira/me-too-ports';
import type { Ports } from '../../jira/ports';
import type { RehearsalPorts } from '../../jira/rehearsal-ports';
import type { RepairPorts } from '../../jira/repair-ports';

/** What the gate reads: `config` (≤ 32 KB) hangs on the workflow rule, `rows` is the project property (≤ 32,768 characters). */
export type GateProjection = { config: string; rows: unknown };

/** What a projection needs to know of a space: the ids of our fields (`rulingId` null: not there yet), the covered work types, the site default. */
export type SpaceFacts = {
  fieldId: string;
  rulingId: string | null;
  issueTypeIds: readonly string[];
  observes?: boolean | undefined;
  site: Policy | null;
};

/** Everything that set-up stands on. */
export type SetupParts = {
  ports: Ports;
  /** What happens after a gate was passed; rulings and the log stand on it too. */
  repair: RepairPorts;
  /** What is learned of earlier work items, and what became of suggestions. */
  learning: LearnPorts;
  /** What a policy would have done with earlier work items. */
  rehearsing: RehearsalPorts;
  /** What is added to an earlier work item instead of filing a new one. */
  joining: MeTooPorts;
  /** What lowering a priority with a reason needs. */
  lowering: LoweringPorts;
  /** What is written before an uninstall. */
  leaving: LeavingPorts;
  /** Milliseconds since 1970. */
  now: () => number;
  packs: readonly Policy[];
  /** INVALID_INPUT when the policy does not fit. */
  projectGate: (policy: Policy, space: SpaceFacts) => Result<GateProjection>;
};
