import { ok, type Result } from '../../contract/failure';
import { projectGate, projectSpaceRows } from '../../core/gate/project-gate';
import type { Policy } from '../../core/policy/policy';
import type { GateProjection, SpaceFacts } from './setup-parts';

/**
 * The project's rows, and the gate's config for its workflows. The config holds the same rows as the site default: a
 * project that shares the workflow, or has lost its rows, is judged by them and never by nothing.
 */
export function gateProjection(policy: Policy, space: SpaceFacts): Result<GateProjection> {
  return ok({ config: JSON.stringify(projectGate(policy, space)), rows: projectSpaceRows(policy, space) });
}
