import { ok, type Failure, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { Policy } from '../../core/policy/policy';
import { following } from '../../core/policy/revisions/following';
import type { Revision } from '../../core/policy/revisions/revision';
import type { FollowTurn } from '../../jira/follow-ports';
import type { SiteDefault, StoredPolicy } from '../../jira/stored-policy';
import { coveredOf, type Covered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';
import { sharedReads } from '../shared-reads';
import { keepWithRevision } from '../rehearsal/keep-with-revision';
import { project } from './keep-current';

/** `unfitting`: the revision of the site default that cannot be followed. */
type Taken = { stored: StoredPolicy; unfitting: number | null };

async function log({ repair, now }: SetupParts, projectId: string, site: number, by: string | null): Promise<void> {
  const actor = by === null ? {} : { actor: by };
  const because = `site-default ${site}`;
  const entry = auditEntry({ project: projectId, kind: 'policy-changed', because, ...actor }, because, now());
  const pushed = await repair.audit.push([entry]);
  if (!pushed.ok) console.error('not in the audit log', entry.key, pushed.failure.code);
}

/** The space's next revision, in one write: nobody's change in between is overwritten (CONFLICT). */
async function write(parts: SetupParts, stored: StoredPolicy, site: SiteDefault, next: Policy) {
  const { policies, revisions } = parts.ports;
  const override = await policies.override(stored.projectId);
  if (!override.ok) return override;
  const space = { ...stored, site: site.policy.revision, policy: next };
  if (next.revision === stored.policy.revision) {
    const saved = await policies.save(space, override.value);
    return saved.ok ? ok(space) : saved;
  }
  const revision: Revision = {
    ...{ schemaVersion: 1, revision: next.revision, at: parts.now(), by: null, policy: next },
    note: `Site default, revision ${site.policy.revision}`,
  };
  const done = await revisions.publish({ space, override: override.value }, stored.policy, revision);
  if (!done.ok) return done;
  await keepWithRevision(parts.rehearsing.rehearsals, stored.projectId, next);
  return ok(space);
}

/** The settings of a space on the site default of now. A space that stands on it, or follows none, stays as it is. */
async function takeOver(parts: SetupParts, stored: StoredPolicy, by: string | null): Promise<Result<Taken>> {
  const { policies } = parts.ports;
  const site = await policies.site();
  if (!site.ok) return site;
  if (site.value === null || stored.site === undefined || stored.site >= site.value.policy.revision)
    return ok({ stored, unfitting: null });
  const override = await policies.override(stored.projectId);
  if (!override.ok) return override;
  const none = { schemaVersion: 1 as const, sections: {} };
  const followed = following(site.value.policy, override.value ?? none, stored.policy);
  if (followed.as === 'unfitting') return ok({ stored, unfitting: site.value.policy.revision });
  const next = followed.as === 'same' ? stored.policy : Policy.parse(followed.policy);
  const written = await write(parts, stored, site.value, next);
  if (!written.ok) return written;
  if (followed.as === 'next') await log(parts, stored.projectId, site.value.policy.revision, by);
  return ok({ stored: written.value, unfitting: null });
}

/** A space that is gone has nothing that could follow. */
const isGone = ({ code }: Failure): boolean => code === 'NOT_FOUND' || code === 'POLICY_MISSING';

async function followOne(parts: SetupParts, projectId: string, by: string | null): Promise<Failure | null> {
  const covered = await coveredOf(parts.ports, projectId);
  if (!covered.ok) return isGone(covered.failure) ? null : covered.failure;
  const taken = await takeOver(parts, covered.value.stored, by);
  if (!taken.ok) return taken.failure;
  const now: Covered = { ...covered.value, stored: taken.value.stored };
  const done = await project(parts, now, taken.value.unfitting);
  return done.ok ? (done.value.open[0]?.failure ?? null) : done.failure;
}

/** Everybody who is covered, one turn each: what one cannot do keeps no other from following. */
async function everyone({ ports }: SetupParts, by: string | null): Promise<Failure | null> {
  const covered = await ports.policies.coveredProjects();
  if (!covered.ok) return covered.failure;
  const pushed = await ports.following.push(covered.value.map((projectId) => ({ projectId, by })));
  return pushed.ok ? null : pushed.failure;
}

/** Can be done twice: what is current stays as it is. `null`: done; a failure: to be tried again. */
export const followSite = (parts: SetupParts, { projectId, by }: FollowTurn): Promise<Failure | null> =>
  projectId === null ? everyone(parts, by) : followOne({ ...parts, ports: sharedReads(parts.ports) }, projectId, by);
