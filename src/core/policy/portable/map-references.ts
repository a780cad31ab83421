import type { PolicyRows, SitePriority } from '../policy-rows';
import type { PolicyFile } from './policy-file';
import type { ReferenceKind, ReferenceMapping, SiteThings } from './references';

const mapped = (mapping: ReferenceMapping, kind: ReferenceKind, id: string): string | null => {
  const ids = mapping[kind] ?? {};
  return Object.hasOwn(ids, id) ? (ids[id] ?? null) : id;
};

/** The site's own priorities in its own order: each has the level of the first in the file that stands for it. */
function sitePriorities(policy: PolicyRows, mapping: ReferenceMapping, site: SiteThings): SitePriority[] {
  const levels = new Map<string, string | null>();
  for (const { id, level } of policy.sitePriorities) {
    const here = mapped(mapping, 'priority', id);
    if (here !== null && !levels.has(here)) levels.set(here, level);
  }
  return site.priority.map(({ id, name }) => ({ id, name, level: levels.get(id) ?? null }));
}

/** Those that this site has, each once, called as it calls them. */
function decidersHere({ deciders }: PolicyRows, mapping: ReferenceMapping, site: SiteThings): PolicyRows['deciders'] {
  if (deciders === undefined) return undefined;
  const here = (kind: ReferenceKind, rows: readonly { id: string }[]) => {
    const ids = new Set(rows.flatMap(({ id }) => mapped(mapping, kind, id) ?? []));
    return site[kind].filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name }));
  };
  const { roles, groups, users } = deciders;
  return { ...deciders, roles: here('role', roles), groups: here('group', groups), users: here('account', users) };
}

/**
 * The file for this site. Whatever the mapping does not speak of keeps its id; what the site lacks then is left out, so that
 * nothing points to nowhere. A policy that knew no priorities (a pack) knows none afterwards: set-up maps them.
 */
export function mapReferences(file: PolicyFile, mapping: ReferenceMapping, site: SiteThings): PolicyFile {
  const { policy } = file;
  const here = (kind: ReferenceKind, ids: readonly string[]): string[] => {
    const known = new Set(site[kind].map(({ id }) => id));
    return [...new Set(ids.flatMap((id) => mapped(mapping, kind, id) ?? []))].filter((id) => known.has(id));
  };
  const namesOf = (kind: ReferenceKind, ids: readonly string[]): Record<string, string> =>
    Object.fromEntries(site[kind].filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]));
  const { groups = [], accounts = [], apps = [] } = policy.exemptions ?? {};
  const exemptions = { groups: here('group', groups), accounts: here('account', accounts), apps: here('app', apps) };
  const { repair } = policy;
  const deciders = decidersHere(policy, mapping, site);
  const [fallbackPriority = null] = here('priority', repair?.fallbackPriority == null ? [] : [repair.fallbackPriority]);
  return {
    ...file,
    names: {
      groups: namesOf('group', exemptions.groups),
      accounts: namesOf('account', exemptions.accounts),
      apps: namesOf('app', exemptions.apps),
    },
    policy: {
      ...policy,
      sitePriorities: policy.sitePriorities.length === 0 ? [] : sitePriorities(policy, mapping, site),
      ...(policy.exemptions === undefined ? {} : { exemptions }),
      ...(deciders === undefined ? {} : { deciders }),
      ...(repair === undefined ? {} : { repair: { ...repair, fallbackPriority } }),
    },
  };
}
