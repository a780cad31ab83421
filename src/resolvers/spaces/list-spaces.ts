import { ok, type Result } from '../../contract/failure';
import type { Projections } from '../../contract/projections';
import type { SpaceRow, Spaces, SpaceState } from '../../contract/spaces';
import { PERMITTABLE } from '../../core/policy/revisions/space-rights';
import type { SpaceLine } from '../../jira/follow-ports';
import type { Project } from '../../jira/ports';
import type { SiteDefault } from '../../jira/stored-policy';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';

const PAGE = 50;
type Seen = { line: SpaceLine; project: Project | null };

/** How far a space follows. Pure. */
export function stateOf({ line, project }: Seen, site: number | null, projections: Projections | null): SpaceState {
  if (project === null) return 'gone';
  if (line.site === null) return 'apart';
  if (projections?.unfitting !== null && projections?.unfitting !== undefined && projections.unfitting === site)
    return 'unfitting';
  if (site !== null && line.site < site) return 'behind';
  if (projections === null) return 'current';
  if (projections.revision < line.revision) return 'behind';
  return projections.open.length > 0 ? 'open' : 'current';
}

async function rowOf({ ports }: SetupParts, seen: Seen, site: number | null): Promise<Result<SpaceRow>> {
  const { line, project } = seen;
  const projections = await ports.following.read(line.projectId);
  if (!projections.ok) return projections;
  const failure = projections.value?.open[0]?.failure;
  const { projectId: id, since, revision, differs } = line;
  const named = { key: project?.key ?? id, name: project?.name ?? id };
  const state = stateOf(seen, site, projections.value);
  return ok({ id, ...named, since, revision, differs, state, ...(failure === undefined ? {} : { failure }) });
}

/** By name; those that are gone, or that the caller cannot see, behind them. */
function inOrder(lines: readonly SpaceLine[], projects: readonly Project[], isSearch: boolean): Seen[] {
  const byId = new Map(lines.map((line) => [line.projectId, line]));
  const there = projects.flatMap((project) => {
    const line = byId.get(project.id);
    return line === undefined ? [] : [{ line, project }];
  });
  const known = new Set(projects.map(({ id }) => id));
  const gone = lines.filter(({ projectId }) => !known.has(projectId)).map((line) => ({ line, project: null }));
  return isSearch ? there : [...there, ...gone];
}

const siteOf = (site: SiteDefault | null): Spaces['site'] =>
  site === null
    ? null
    : {
        ...{ revision: site.policy.revision, name: site.policy.name },
        ...{ permits: site.permits, permittable: [...PERMITTABLE] },
      };

export const listSpaces =
  (parts: SetupParts): Handler<'spaces/list'> =>
  async ({ search, startAt }) => {
    const { ports } = parts;
    const [lines, site] = await Promise.all([ports.spaceLines(), ports.policies.site()]);
    if (!lines.ok) return lines;
    if (!site.ok) return site;
    const ids = lines.value.map(({ projectId }) => projectId);
    const projects = await ports.projects.among(ids, search);
    if (!projects.ok) return projects;
    const all = inOrder(lines.value, projects.value, search.trim() !== '');
    const revision = site.value?.policy.revision ?? null;
    const read = await Promise.all(all.slice(startAt, startAt + PAGE).map((seen) => rowOf(parts, seen, revision)));
    const failed = read.find((row) => !row.ok);
    if (failed?.ok === false) return failed;
    const rows = read.flatMap((row) => (row.ok ? [row.value] : []));
    return ok({ total: all.length, rows, site: siteOf(site.value) });
  };
