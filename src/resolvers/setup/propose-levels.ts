import type { Level } from '../../core/policy/policy';

const plain = (text: string): string => text.trim().toLowerCase();

/**
 * A first proposal, by name, for an admin to look at; from then on only ids count. A name that is a level's own goes to
 * that level. Where no name is the highest guarded level's, the site's highest priority is proposed for it, unless it
 * already has a level.
 */
export function proposeLevels(
  levels: readonly Level[],
  priorities: readonly { id: string; name: string }[],
): Map<string, string | null> {
  const byName = new Map(levels.flatMap(({ id, title }) => [[plain(id), id] as const, [plain(title), id] as const]));
  const proposed = new Map(priorities.map(({ id, name }) => [id, byName.get(plain(name)) ?? null]));
  const guarded = levels.find((level) => level.guarded)?.id;
  const [highest] = priorities;
  const isTaken = guarded === undefined || [...proposed.values()].includes(guarded);
  if (!isTaken && highest !== undefined && proposed.get(highest.id) === null) proposed.set(highest.id, guarded);
  return proposed;
}
