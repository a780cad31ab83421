import { ok, type Result } from '../../contract/failure';
import type { Policy } from '../../core/policy/policy';
import type { Done, Ports } from '../../jira/ports';
import type { SiteDefault } from '../../jira/stored-policy';

/** The site default's revision. Where there is none yet, the first policy that a space gets is it. */
export async function seedSite({ policies }: Ports, site: SiteDefault | null, policy: Policy): Promise<Result<number>> {
  if (site !== null) return ok(site.policy.revision);
  const first: SiteDefault = { schemaVersion: 1, permits: [], policy: { ...policy, revision: 1 } };
  const made = await policies.saveSite({ ...first, stamp: 0 });
  if (made.ok) return ok(1);
  if (made.failure.code !== 'CONFLICT') return made;
  const there = await policies.site();
  if (!there.ok) return there;
  return there.value === null ? made : ok(there.value.policy.revision);
}

/** Priorities are the site's: a site default that maps none yet takes over the first mapping that is made in a space. */
export async function seedMapping({ policies }: Ports, { sitePriorities }: Policy): Promise<Result<Done>> {
  const site = await policies.site();
  if (!site.ok) return site;
  if (site.value === null || site.value.policy.sitePriorities.length > 0) return ok({});
  const { policy } = site.value;
  const levels = new Set<string | null>([null, ...policy.levels.map(({ id }) => id)]);
  if (!sitePriorities.every(({ level }) => levels.has(level))) return ok({});
  return policies.saveSite({ ...site.value, policy: { ...policy, revision: policy.revision + 1, sitePriorities } });
}
