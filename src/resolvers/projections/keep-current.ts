import { ok, type Failure, type Result } from '../../contract/failure';
import type { Projections } from '../../contract/projections';
import type { Caller } from '../caller';
import { forProject } from '../setup/for-project';
import type { Covered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';
import { refreshProjections } from './refresh-projections';

/** Brings the projections of a space up to date and keeps how far they have come. */
export async function project(
  parts: SetupParts,
  covered: Covered,
  unfitting: number | null = null,
): Promise<Result<Projections>> {
  const { projectId, policy } = covered.stored;
  const open = await refreshProjections(forProject(parts, projectId), covered);
  const projections = { schemaVersion: 1 as const, revision: policy.revision, at: parts.now(), open, unfitting };
  const kept = await parts.ports.following.write(projectId, projections);
  return kept.ok ? ok(projections) : kept;
}

/**
 * After a change that is stored: the projections follow at once, in the caller's name; what cannot is told, and tried again in
 * the background as the app. `null`: all of it is current.
 */
export async function keepCurrent(parts: SetupParts, covered: Covered, caller: Caller): Promise<Failure | null> {
  const done = await project(parts, covered);
  if (done.ok && done.value.open.length === 0) return null;
  const later = await followLater(parts, covered.stored.projectId, caller);
  if (!done.ok) return done.failure;
  const [first] = done.value.open;
  return first?.failure ?? later;
}

/** Nobody but the app may change workflows in the name of a space's admin: the space follows in the background. */
export async function followLater(
  { ports }: SetupParts,
  projectId: string | null,
  { accountId }: Caller,
): Promise<Failure | null> {
  const pushed = await ports.following.push([{ projectId, by: accountId }]);
  return pushed.ok ? null : pushed.failure;
}
