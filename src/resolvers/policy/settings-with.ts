import { ok, type Result } from '../../contract/failure';
import type { Policy, PolicyRows } from '../../core/policy/policy';
import { overrideOf } from '../../core/policy/revisions/effective-policy';
import { SITE, type Settings } from '../../jira/policy-ports';
import type { Ports } from '../../jira/ports';
import type { SiteDefault, StoredPolicy } from '../../jira/stored-policy';

type Stores = Pick<Ports, 'policies' | 'revisions'>;
type SpaceSettings = Extract<Settings, { space: StoredPolicy }>;
type Base = { revision: number; policy: PolicyRows };

/** The site default that the space stands on. One that history has no more: the one of now. */
async function baseAt({ revisions }: Stores, site: SiteDefault, revision: number): Promise<Result<Base>> {
  const now = { revision: site.policy.revision, policy: site.policy };
  if (site.policy.revision === revision) return ok(now);
  const found = await revisions.read(SITE, revision);
  if (found.ok) return ok({ revision, policy: found.value.policy });
  return found.failure.code === 'NOT_FOUND' ? ok(now) : found;
}

/** The settings of a space with another policy, and what of it differs from the site default that the space stands on. */
export async function settingsWith(
  stores: Stores,
  space: StoredPolicy,
  policy: Policy,
): Promise<Result<SpaceSettings>> {
  if (space.site === undefined) return ok({ space: { ...space, policy }, override: null });
  const site = await stores.policies.site();
  if (!site.ok) return site;
  if (site.value === null) return ok({ space: { ...space, policy }, override: null });
  const base = await baseAt(stores, site.value, space.site);
  if (!base.ok) return base;
  return ok({
    space: { ...space, site: base.value.revision, policy },
    override: overrideOf(base.value.policy, policy),
  });
}

/** Every step of the set-up that changes a space's policy writes it here. */
export async function saveSpace(ports: Ports, space: StoredPolicy, policy: Policy) {
  const settings = await settingsWith(ports, space, policy);
  return settings.ok ? ports.policies.save(settings.value.space, settings.value.override) : settings;
}
