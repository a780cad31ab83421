import type { Result } from '../../contract/failure';
import type { Policy } from '../../core/policy/policy';
import type { Ports } from '../../jira/ports';

/** What the gate reads: `config` (≤ 32 KB) hangs on the workflow rule, `rows` is the project property (≤ 32,768 characters). */
export type GateProjection = { config: string; rows: unknown };

/** Everything that set-up stands on. */
export type SetupParts = {
  ports: Ports;
  packs: readonly Policy[];
  /** INVALID_INPUT when the policy does not fit. */
  projectGate: (policy: Policy, space: { fieldId: string; issueTypeIds: readonly string[] }) => Result<GateProjection>;
};
