import { fail, ok, type Failure, type Result } from '../../contract/failure';
import type { Release } from '../../jira/release';
import type { Handler } from '../handlers';
import { findCarriers } from '../later/find-carriers';
import { attach } from '../setup/attach-gate';
import { forProject } from '../setup/for-project';
import { requireMapped } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';
import { releaseState } from './read-release';

/** The later gates of one project's workflows, on the transitions that had them; strict mode's own come along. */
async function attachLater(parts: SetupParts, { workflows }: Release): Promise<Result<unknown>> {
  const covered = await requireMapped(parts);
  if (!covered.ok) return covered;
  const found = await findCarriers(parts, covered.value);
  if (!found.ok) return found;
  for (const { id } of found.value.workflows) {
    const had = workflows.find((one) => one.id === id)?.laterIds ?? [];
    const set = had.length === 0 ? ok({}) : await parts.ports.workflows.setLaterGates(id, found.value.config, had);
    if (!set.ok) return set;
  }
  return ok({});
}

async function attachProject(parts: SetupParts, release: Release): Promise<Failure | null> {
  const covered = await requireMapped(parts);
  if (!covered.ok) return covered.failure;
  const attached = await attach(parts, covered.value);
  if (!attached.ok) return attached.failure;
  if (attached.value.failure !== null) return attached.value.failure;
  const later = await attachLater(parts, release);
  return later.ok ? null : later.failure;
}

/** Each covered project by its own settings of now; one that fails keeps no other from its gate, and keeps the record. */
export const reattach =
  (parts: SetupParts): Handler<'release/reattach'> =>
  async () => {
    const { policies, releases } = parts.ports;
    const release = await releases.read();
    if (!release.ok) return release;
    if (release.value === null) return fail('CONFLICT', 'released');
    const covered = await policies.coveredProjects();
    if (!covered.ok) return covered;
    let halted: Failure | null = null;
    for (const projectId of covered.value) {
      const failure = await attachProject(forProject(parts, projectId), release.value);
      halted ??= failure;
    }
    if (halted !== null) return releaseState(parts.ports, halted);
    const cleared = await releases.write(release.value, null);
    return cleared.ok ? releaseState(parts.ports) : cleared;
  };
