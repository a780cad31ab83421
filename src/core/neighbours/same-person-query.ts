const LONGEST = 80;
/** What names of accounts and mail addresses are made of; everything else could mean something to the search. */
const NOT_PLAIN = /[^\p{L}\p{N}@._+-]/gu;
const KEY = /^[A-Za-z][A-Za-z0-9_]*-\d{1,18}$/;

/**
 * The JQL for other work items of this space that name the same person, newest first, as one phrase in any text: the readable copy in
 * the description holds the report's answers. `null`: nobody is named, or nothing of the name can be looked for.
 */
export function samePersonQuery({
  projectId,
  key,
  who,
}: {
  projectId: string;
  key: string;
  who: string;
}): string | null {
  const name = who.trim().slice(0, LONGEST).replace(NOT_PLAIN, '');
  if (!/^\d{1,18}$/.test(projectId) || !KEY.test(key) || !/[\p{L}\p{N}]{2}/u.test(name)) return null;
  return `project = ${projectId} AND key != "${key}" AND text ~ "\\"${name}\\"" ORDER BY created DESC`;
}
