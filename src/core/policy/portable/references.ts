import type { PolicyRows } from '../policy-rows';
import type { PolicyFile, ReferenceNames } from './policy-file';

export type ReferenceKind = 'priority' | 'group' | 'account' | 'app' | 'role';
/** Something of a Jira site that a policy names by its id; `name`: what it was called there, null where nobody wrote it down. */
export type Reference = { kind: ReferenceKind; id: string; name: string | null };
/** What a site has. Groups, accounts, apps and roles: those of the file that it knows are enough. */
export type SiteThings = Record<ReferenceKind, readonly { id: string; name: string }[]>;
/** By kind and old id: what stands for it here; `null`: nothing does, and it goes. */
export type ReferenceMapping = Partial<Record<ReferenceKind, Readonly<Record<string, string | null>>>>;

const nameIn = (names: Readonly<Record<string, string>>, id: string): string | null =>
  Object.hasOwn(names, id) ? (names[id] ?? null) : null;

/** Deciders carry their names in the policy. */
const decidersIn = ({ deciders }: PolicyRows): Reference[] => [
  ...(deciders?.roles ?? []).map((row) => ({ kind: 'role' as const, ...row })),
  ...(deciders?.groups ?? []).map((row) => ({ kind: 'group' as const, ...row })),
  ...(deciders?.users ?? []).map((row) => ({ kind: 'account' as const, ...row })),
];

/** Each once, by the first that has a name. */
function distinct(references: readonly Reference[]): Reference[] {
  const byKey = new Map<string, Reference>();
  for (const reference of references) {
    const key = `${reference.kind} ${reference.id}`;
    if (byKey.get(key)?.name == null) byKey.set(key, reference);
  }
  return [...byKey.values()];
}

/** Everything of a site that the policy names, each once. */
export function referencesOf(policy: PolicyRows, names: ReferenceNames): Reference[] {
  const { groups = [], accounts = [], apps = [] } = policy.exemptions ?? {};
  const fallback = policy.repair?.fallbackPriority ?? null;
  const listed = policy.sitePriorities.map(({ id, name }) => ({ kind: 'priority' as const, id, name }));
  const isListed = fallback === null || listed.some(({ id }) => id === fallback);
  return distinct([
    ...listed,
    ...(isListed ? [] : [{ kind: 'priority' as const, id: fallback, name: null }]),
    ...groups.map((id) => ({ kind: 'group' as const, id, name: nameIn(names.groups, id) })),
    ...accounts.map((id) => ({ kind: 'account' as const, id, name: nameIn(names.accounts, id) })),
    ...apps.map((id) => ({ kind: 'app' as const, id, name: nameIn(names.apps, id) })),
    ...decidersIn(policy),
  ]);
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * What the file names and this site lacks, with a proposal: the only thing of that kind that is called the same. An id that
 * both sites have but that is called otherwise here is listed too: priorities of two sites share ids by chance.
 */
export function unresolvedReferences(
  { policy, names }: PolicyFile,
  site: SiteThings,
): (Reference & { proposal: string | null })[] {
  return referencesOf(policy, names).flatMap((reference) => {
    const here = site[reference.kind];
    const found = here.find(({ id }) => id === reference.id);
    const { name } = reference;
    if (found !== undefined && (reference.kind !== 'priority' || name === null || same(found.name, name))) return [];
    const called = name === null ? [] : here.filter((one) => same(one.name, name));
    return [{ ...reference, proposal: called.length === 1 ? (called[0]?.id ?? null) : null }];
  });
}
