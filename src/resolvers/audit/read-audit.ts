import { fail, ok, type Result } from '../../contract/failure';
import type { AuditPage } from '../../contract/audit';
import { SITE_LOG, type AuditEntry } from '../../core/audit/audit-entry';
import type { Permissions, Projects } from '../../jira/ports';
import type { RepairPorts } from '../../jira/repair-ports';
import type { Handler } from '../handlers';

const MOST_SPACES = 100;
type Log = Pick<RepairPorts, 'rulers' | 'auditLog' | 'people' | 'workItems'>;

const distinct = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** The log itself holds ids alone: names and keys are asked for when somebody reads it. */
async function withNames(
  { people, workItems }: Log,
  { entries, cursor }: { entries: AuditEntry[]; cursor: string | null },
): Promise<Result<AuditPage>> {
  const [named, keys] = await Promise.all([
    people.accounts(distinct(entries.map(({ actor }) => actor))),
    workItems.keysOf(distinct(entries.map(({ issue }) => issue))),
  ]);
  if (!named.ok) return named;
  if (!keys.ok) return keys;
  const names = Object.fromEntries(named.value.map(({ id, name }) => [id, name]));
  return ok({ entries, cursor, names, keys: keys.value });
}

/** For admins of the space and of the site; the space is the one they ask about, so Jira is asked about that one. The site's own is for Jira admins. */
export const readAudit =
  (ports: Log, permissions: Permissions): Handler<'audit/page'> =>
  async ({ projectId, from, to, cursor }) => {
    const isOfSite = projectId === SITE_LOG;
    const may = isOfSite ? await permissions.mayAdministerJira() : await ports.rulers.mayRuleIn(projectId);
    if (!may.ok) return may;
    if (!may.value) return fail('FORBIDDEN', isOfSite ? 'ADMINISTER' : 'ADMINISTER_PROJECTS');
    const page = await ports.auditLog.page(projectId, { from, to }, cursor);
    return page.ok ? withNames(ports, page.value) : page;
  };

export const readAuditSpaces =
  (policies: Pick<RepairPorts['policies'], 'coveredProjects'>, projects: Projects): Handler<'audit/spaces'> =>
  async () => {
    const covered = await policies.coveredProjects();
    if (!covered.ok) return covered;
    const ids = covered.value.toSorted().slice(0, MOST_SPACES);
    const found = await Promise.all(ids.map((id) => projects.read(id)));
    const spaces = ids.map((id, at) => {
      const project = found[at];
      return { id, name: project?.ok === true ? `${project.value.name} (${project.value.key})` : id };
    });
    return ok({ spaces: spaces.length === 0 ? [] : [...spaces, { id: SITE_LOG, name: SITE_LOG }] });
  };
