import { fail, ok, type Result } from '../../contract/failure';
import type { PolicyScope } from '../../contract/policy-revisions';
import type { Policy } from '../../core/policy/policy';
import type { SpaceRights } from '../../core/policy/revisions/space-rights';
import { SITE, type Place } from '../../jira/policy-ports';
import type { SiteDefault } from '../../jira/stored-policy';
import type { Caller } from '../caller';
import { coveredOf, requireCovered, type Covered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';

/** Who edits which policy: the account that Forge names, never the browser, and what Jira lets it do there. */
export type Editor = {
  accountId: string;
  place: Place;
  published: Policy;
  /** Null: the site default is being edited. */
  covered: Covered | null;
  /** Null: there is none yet. */
  site: SiteDefault | null;
  rights: SpaceRights;
};
type Scope = PolicyScope | undefined;
type May = { everything: boolean };

/** Asked about the space that the call names; what the browser's context says counts for nothing. */
async function mayEdit({ ports }: SetupParts, scope: Scope): Promise<Result<May>> {
  if (typeof scope === 'object') {
    const rights = await ports.permissions.rightsIn(scope.projectId);
    if (!rights.ok) return rights;
    return rights.value.space ? ok({ everything: rights.value.site }) : fail('FORBIDDEN', 'ADMINISTER_PROJECTS');
  }
  const may = await ports.permissions.mayAdministerJira();
  if (!may.ok) return may;
  return may.value ? ok({ everything: true }) : fail('FORBIDDEN', 'ADMINISTER');
}

async function whatIsEdited({ ports }: SetupParts, scope: Scope, site: SiteDefault | null) {
  if (scope === 'site')
    return site === null ? fail('NOT_FOUND', SITE) : ok({ place: SITE, published: site.policy, covered: null });
  const covered = scope === undefined ? await requireCovered(ports) : await coveredOf(ports, scope.projectId);
  if (!covered.ok) return covered;
  const { stored } = covered.value;
  return ok({ place: stored.projectId, published: stored.policy, covered: covered.value });
}

export async function requireEditor(parts: SetupParts, scope: Scope, { accountId }: Caller): Promise<Result<Editor>> {
  const may = await mayEdit(parts, scope);
  if (!may.ok) return may;
  if (accountId === null) return fail('FORBIDDEN', 'account');
  const site = await parts.ports.policies.site();
  if (!site.ok) return site;
  const edited = await whatIsEdited(parts, scope, site.value);
  if (!edited.ok) return edited;
  const rights = { ...may.value, sections: site.value?.permits ?? [] };
  return ok({ accountId, site: site.value, rights, ...edited.value });
}
