import { fail, ok, type Result } from '../../contract/failure';
import type { SetupIssueType, SetupProject } from '../../contract/setup';
import type { Policy } from '../../core/policy/policy';
import type { CreateForm, Ports } from '../../jira/ports';
import type { StoredPolicy } from '../../jira/stored-policy';

/** The chosen project with its settings, as Jira and storage hold them now. */
export type Covered = {
  stored: StoredPolicy;
  project: SetupProject;
  /** Covered work types that the project still has. */
  issueTypes: SetupIssueType[];
  /** The project's other work types. */
  others: SetupIssueType[];
  /** Ids of covered work types that the project no longer has. */
  lost: string[];
  /** The site default; null: there is none. */
  site: Policy | null;
};

/** `null`: nothing was chosen yet. A project that is gone or cannot be seen is NOT_FOUND. */
export async function readCovered({ policies, projects }: Ports): Promise<Result<Covered | null>> {
  const chosen = await policies.chosenProject();
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  return coveredOf({ policies, projects }, chosen.value);
}

/** The settings of this project. POLICY_MISSING: it is not covered; NOT_FOUND: it is gone or cannot be seen. */
export async function coveredOf(
  { policies, projects }: Pick<Ports, 'policies' | 'projects'>,
  projectId: string,
): Promise<Result<Covered>> {
  const [stored, found, site] = await Promise.all([
    policies.read(projectId),
    projects.read(projectId),
    policies.site(),
  ]);
  if (!stored.ok) return stored;
  if (!found.ok) return found;
  if (!site.ok) return site;
  const { issueTypes, ...project } = found.value;
  const covered = issueTypes.filter(({ id }) => stored.value.issueTypeIds.includes(id));
  const others = issueTypes.filter(({ id }) => !stored.value.issueTypeIds.includes(id));
  const lost = stored.value.issueTypeIds.filter((id) => !covered.some((type) => type.id === id));
  return ok({ stored: stored.value, project, issueTypes: covered, others, lost, site: site.value?.policy ?? null });
}

/** For a step that cannot start without a choice. */
export async function requireCovered(ports: Ports): Promise<Result<Covered>> {
  const covered = await readCovered(ports);
  if (!covered.ok) return covered;
  return covered.value === null ? fail('CONFLICT', 'choice') : ok(covered.value);
}

/** The create dialogs of some work types of a project, in their order. */
export async function readCreateForms(
  { createForms }: Ports,
  projectId: string,
  issueTypes: readonly SetupIssueType[],
): Promise<Result<CreateForm[]>> {
  const forms = await Promise.all(issueTypes.map(({ id }) => createForms.read(projectId, id)));
  const failed = forms.find((form) => !form.ok);
  if (failed !== undefined) return failed;
  return ok(forms.flatMap((form) => (form.ok ? [form.value] : [])));
}
