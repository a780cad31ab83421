const isId = (text: string): boolean => /^\d{1,18}$/.test(text);

/** The JQL for a space's own work items of the covered types, newest first. Ids only, so that there is nothing to quote. */
export function learnQuery(projectId: string, issueTypeIds: readonly string[]): string {
  if (issueTypeIds.length === 0 || ![projectId, ...issueTypeIds].every(isId))
    throw new Error('Learning searches by ids.');
  return `project = ${projectId} AND issuetype in (${issueTypeIds.join(', ')}) ORDER BY created DESC`;
}
