const isId = (text: string): boolean => /^\d{1,18}$/.test(text);

type Space = { projectId: string; issueTypeIds: readonly string[]; revision: number };

/**
 * The condition of what has no mark yet, or one of another revision. Finished work items are left as they are: nobody waits for them.
 * Ids only, so that there is nothing to quote.
 */
export function staleMarks({ projectId, issueTypeIds, revision }: Space): string {
  if (![projectId, ...issueTypeIds].every(isId)) throw new Error('A sweep searches by ids.');
  const stale = `(preflightRevision is EMPTY OR preflightRevision != ${revision})`;
  const place = `project = ${projectId} AND issuetype in (${issueTypeIds.join(', ')})`;
  return `${place} AND statusCategory != Done AND ${stale}`;
}

/** Its JQL, sorted by id, which nothing that happens meanwhile can change. */
export const staleMarksQuery = (space: Space): string => `${staleMarks(space)} ORDER BY id ASC`;

/**
 * The JQL of marks where nobody wants them.
 * @param wanting where they are wanted
 * @param unknown projects whose settings cannot be read: there they stay
 */
export function strayMarksQuery(
  wanting: readonly Pick<Space, 'projectId' | 'issueTypeIds'>[],
  unknown: readonly string[],
): string {
  const projectsByTypes = new Map<string, string[]>();
  for (const { projectId, issueTypeIds } of wanting) {
    if (![projectId, ...issueTypeIds].every(isId)) throw new Error('A sweep searches by ids.');
    const types = issueTypeIds.toSorted().join(', ');
    projectsByTypes.set(types, [...(projectsByTypes.get(types) ?? []), projectId]);
  }
  if (!unknown.every(isId)) throw new Error('A sweep searches by ids.');
  const places = [...projectsByTypes].map(
    ([types, projects]) => `(project in (${projects.join(', ')}) AND issuetype in (${types}))`,
  );
  const all = [...places, ...(unknown.length === 0 ? [] : [`project in (${unknown.join(', ')})`])];
  const elsewhere = all.length === 0 ? '' : ` AND NOT (${all.join(' OR ')})`;
  return `preflightRevision >= 0${elsewhere} ORDER BY id ASC`;
}
