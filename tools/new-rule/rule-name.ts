/** `stale-version` in the forms that code, sentences and pages need. */
export type RuleName = { id: string; constant: string; words: string };

/** `null`: not two to five lower-case words with hyphens between, 40 characters at most. */
export function ruleName(id: string): RuleName | null {
  if (!/^[a-z]+(-[a-z]+){1,4}$/.test(id) || id.length > 40) return null;
  const constant = id.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  return { id, constant, words: id.replaceAll('-', ' ') };
}
