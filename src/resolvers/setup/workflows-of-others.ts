import { ok, type Result } from '../../contract/failure';
import type { Ports } from '../../jira/ports';

type Reading = Pick<Ports, 'policies' | 'workflows'>;

/** The workflows behind the covered work types of a space. One that observes needs no gate, and one without settings has none. */
async function workflowsOf({ policies, workflows }: Reading, projectId: string): Promise<Result<string[]>> {
  const stored = await policies.read(projectId);
  if (!stored.ok) return stored.failure.code === 'POLICY_MISSING' ? ok([]) : stored;
  if (stored.value.observes === true) return ok([]);
  const ids: string[] = [];
  for (const typeId of stored.value.issueTypeIds) {
    const workflow = await workflows.ofIssueType(projectId, typeId);
    // A space or a work type that is gone needs nothing.
    if (!workflow.ok && workflow.failure.code !== 'NOT_FOUND') return workflow;
    if (workflow.ok) ids.push(workflow.value.id);
  }
  return ok(ids);
}

/** Which of these workflows another covered space needs its gate on. Asked only as long as one of them is not known to be needed. */
export async function workflowsOfOthers(
  ports: Reading,
  projectId: string,
  workflowIds: readonly string[],
): Promise<Result<Set<string>>> {
  const needed = new Set<string>();
  if (workflowIds.length === 0) return ok(needed);
  const covered = await ports.policies.coveredProjects();
  if (!covered.ok) return covered;
  for (const other of covered.value.filter((id) => id !== projectId)) {
    const theirs = await workflowsOf(ports, other);
    if (!theirs.ok) return theirs;
    for (const id of theirs.value) if (workflowIds.includes(id)) needed.add(id);
    if (needed.size === workflowIds.length) break;
  }
  return ok(needed);
}
