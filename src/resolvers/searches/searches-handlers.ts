import { fail, ok, type Result } from '../../contract/failure';
import type { SearchFacts } from '../../contract/searches';
import { staleMarks } from '../../core/search/marks-query';
import { savedSearch } from '../../core/search/saved-searches';
import { wantsMarks, type StoredPolicy } from '../../jira/stored-policy';
import type { ForAdmins, Handlers } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';

type Parts = Pick<SetupParts, 'ports' | 'repair'>;

/** A count that Jira does not give, as while it does not know the index, keeps nobody from the searches. */
async function waitingIn({ filters }: Parts['repair'], stored: StoredPolicy): Promise<number | null> {
  if (!wantsMarks(stored)) return 0;
  const { projectId, issueTypeIds, policy } = stored;
  const counted = await filters.count(staleMarks({ projectId, issueTypeIds, revision: policy.revision }));
  return counted.ok ? counted.value : null;
}

const nothing: SearchFacts = { space: null, fieldName: null, categories: [], hasMarks: false, waiting: 0 };

async function factsOf({ ports, repair }: Parts, asked: string | undefined): Promise<Result<SearchFacts>> {
  const chosen = asked === undefined ? await ports.policies.chosenProject() : ok(asked);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(nothing);
  const stored = await ports.policies.read(chosen.value);
  if (!stored.ok) return stored.failure.code === 'POLICY_MISSING' ? ok(nothing) : stored;
  const [project, field, waiting] = await Promise.all([
    ports.projects.read(chosen.value),
    repair.filters.fieldName(),
    waitingIn(repair, stored.value),
  ]);
  if (!project.ok) return project;
  if (!field.ok) return field;
  const { id, key, name } = project.value;
  const categories = stored.value.policy.categories.map((row) => ({ id: row.id, title: row.title }));
  return ok({
    space: { id, key, name },
    fieldName: field.value,
    categories,
    hasMarks: wantsMarks(stored.value),
    waiting,
  });
}

/** The query is made here once more: what a browser sends are ids, never JQL. */
export const searchesHandlers = (
  parts: Parts,
  admin: ForAdmins,
): Pick<Handlers, 'searches/read' | 'searches/save'> => ({
  'searches/read': admin(({ projectId }) => factsOf(parts, projectId)),
  'searches/save': admin(async ({ projectId, search, category, name }) => {
    const facts = await factsOf(parts, projectId);
    if (!facts.ok) return facts;
    const { space, fieldName, categories } = facts.value;
    if (space === null || fieldName === null) return fail('NOT_FOUND', space === null ? 'space' : 'preflight-report');
    const known = categories.find(({ id }) => id === category)?.id ?? null;
    const jql = savedSearch(search, { projectKey: space.key, fieldName, category: known });
    if (jql === null) return fail('INVALID_INPUT', 'category');
    return parts.repair.filters.save({ name, jql });
  }),
});
