import { ok, type Result } from '../../contract/failure';
import type { GateConfig } from '../../core/gate/gate-config';
import { projectGate, projectRows } from '../../core/gate/project-gate';
import type { Policy } from '../../core/policy/policy';
import type { GateProjection } from './setup-parts';

/** Lists that ask for nothing: the gate lets everything pass. */
const askNothing = (config: GateConfig): GateConfig => ({
  ...config,
  p: [],
  v: 0,
  q1: [],
  qnull: [],
  q: [],
  u1: [],
  unull: [],
  u: [],
  ...(config.s1 === undefined ? {} : { s1: [], snull: [], s: [] }),
});

/**
 * The project's rows, and the gate's config for its workflows. A workflow is often shared with projects that nobody set
 * up and whose dialogs lack the field: the config's own lists, which a project without rows gets, ask for nothing, so
 * that those projects go on as before.
 */
export function gateProjection(policy: Policy, fieldId: string): Result<GateProjection> {
  return ok({
    config: JSON.stringify(askNothing(projectGate(policy, { fieldId }))),
    rows: projectRows(policy),
  });
}
