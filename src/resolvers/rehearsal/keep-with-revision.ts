import type { PolicyRows } from '../../core/policy/policy-rows';
import { printOf } from '../../core/rehearse/rehearsal';
import type { RehearsalStore } from '../../jira/rehearsal-ports';

/**
 * A draft that was rehearsed and is now published: its results belong to the revision. Nothing stands on it, so a storage that is
 * down costs the link alone, which is said in the log.
 */
export async function keepWithRevision(
  rehearsals: RehearsalStore,
  projectId: string,
  policy: PolicyRows,
): Promise<void> {
  const kept = await rehearsals.read(projectId);
  if (!kept.ok) return console.warn('rehearsals not linked', policy.revision, kept.failure.code);
  const print = printOf(policy);
  if (!kept.value.lines.some((line) => line.print === print && line.of.kind === 'draft')) return;
  const of = { kind: 'published', revision: policy.revision } as const;
  const lines = kept.value.lines.map((line) => (line.print === print ? { ...line, of } : line));
  const written = await rehearsals.write(projectId, { ...kept.value, lines });
  if (!written.ok) console.warn('rehearsals not linked', policy.revision, written.failure.code);
}
