import { ok, type Result } from '../../contract/failure';
import type { PolicyRows } from '../../core/policy/policy-rows';
import { printOf } from '../../core/rehearse/rehearsal';
import type { Done } from '../../jira/ports';
import type { RehearsalStore } from '../../jira/rehearsal-ports';
import { againOnConflict } from '../again-on-conflict';

async function link(rehearsals: RehearsalStore, projectId: string, policy: PolicyRows): Promise<Result<Done>> {
  const kept = await rehearsals.read(projectId);
  if (!kept.ok) return kept;
  const print = printOf(policy);
  if (!kept.value.lines.some((line) => line.print === print && line.of.kind !== 'published')) return ok({});
  const of = { kind: 'published', revision: policy.revision } as const;
  const lines = kept.value.lines.map((line) => (line.print === print ? { ...line, of } : line));
  return rehearsals.write(projectId, kept.value, { ...kept.value, lines });
}

/**
 * A draft that was rehearsed and is now published: its results belong to the revision. Nothing stands on it, so a storage that is
 * down costs the link alone, which is said in the log.
 */
export async function keepWithRevision(
  rehearsals: RehearsalStore,
  projectId: string,
  policy: PolicyRows,
): Promise<void> {
  const written = await againOnConflict(() => link(rehearsals, projectId, policy));
  if (!written.ok) console.warn('rehearsals not linked', policy.revision, written.failure.code);
}
