import { fail, ok, type Result } from '../../contract/failure';
import type { SetupChoice } from '../../contract/setup';
import type { Policy } from '../../core/policy/policy';
import type { SiteDefault, StoredPolicy } from '../../jira/stored-policy';
import type { Handler } from '../handlers';
import { seedSite } from '../policy/seed-site';
import { saveSpace } from '../policy/settings-with';
import { answerWithState, writeAll } from './answer-with-state';
import type { SetupParts } from './setup-parts';

/** Another pack for the same project: the mapping stays for the levels that both packs have. */
const withMappingOf = (pack: Policy, old: Policy): Policy => ({
  ...pack,
  revision: old.revision + 1,
  sitePriorities: old.sitePriorities.map((one) => ({
    ...one,
    level: pack.levels.some(({ id }) => id === one.level) ? one.level : null,
  })),
});

/** A new space begins with the site default; with another pack it begins with that one, and the site's mapping. */
const chosenPolicy = (pack: Policy, old: Policy | null, site: SiteDefault | null): Policy => {
  if (old !== null) return old.id === pack.id ? old : withMappingOf(pack, old);
  if (site === null) return { ...pack, revision: 1 };
  return { ...(site.policy.id === pack.id ? site.policy : withMappingOf(pack, site.policy)), revision: 1 };
};

/** A space that was covered once comes back with the policy that it had, and with nothing else of then. */
async function readRetired({ ports }: SetupParts, { projectId }: SetupChoice): Promise<Result<StoredPolicy | null>> {
  const retired = await ports.policies.retired(projectId);
  if (!retired.ok) return retired.failure.code === 'POLICY_MISSING' ? ok(null) : retired;
  const { schemaVersion, issueTypeIds, site, policy } = retired.value;
  return ok({ schemaVersion, projectId, issueTypeIds, policy, ...(site === undefined ? {} : { site }) });
}

const readOld = async (parts: SetupParts, choice: SetupChoice): Promise<Result<StoredPolicy | null>> => {
  const there = await parts.ports.policies.read(choice.projectId);
  const old = !there.ok && there.failure.code === 'POLICY_MISSING' ? await readRetired(parts, choice) : there;
  if (old.ok) return old;
  return choice.startOver === true && old.failure.code === 'POLICY_UNREADABLE' ? ok(null) : old;
};

type Choice = { choice: SetupChoice; issueTypeIds: string[]; pack: Policy };

/** The first choice of all makes the site default too. The space stands on it from then on, with what differs. */
async function store({ ports, now }: SetupParts, { choice, issueTypeIds, pack }: Choice, old: StoredPolicy | null) {
  const site = await ports.policies.site();
  if (!site.ok) return site;
  const policy = chosenPolicy(pack, old?.policy ?? null, site.value);
  const seeded = await seedSite(ports, site.value, policy);
  if (!seeded.ok) return seeded;
  const read = old?.stamp === undefined ? {} : { stamp: old.stamp };
  const since = old?.since ?? now();
  const { observes, stanceSince } = old ?? {};
  const stance = {
    ...(observes === undefined ? {} : { observes }),
    ...(stanceSince === undefined ? {} : { stanceSince }),
  };
  const stands = { ...read, ...stance, schemaVersion: 1 as const, since, site: old?.site ?? seeded.value };
  return saveSpace(ports, { ...stands, projectId: choice.projectId, issueTypeIds, policy }, policy);
}

export const choose =
  (parts: SetupParts): Handler<'setup/choose'> =>
  async (choice) => {
    const { ports, packs } = parts;
    const pack = packs.find(({ id }) => id === choice.packId);
    if (pack === undefined) return fail('INVALID_INPUT', 'packId');
    const project = await ports.projects.read(choice.projectId);
    if (!project.ok) return project;
    const known = new Set(project.value.issueTypes.map(({ id }) => id));
    const issueTypeIds = [...new Set(choice.issueTypeIds)];
    if (!issueTypeIds.every((id) => known.has(id))) return fail('INVALID_INPUT', 'issueTypeIds');
    const old = await readOld(parts, choice);
    if (!old.ok) return old;
    const { changed, failure } = await writeAll([
      () => store(parts, { choice, issueTypeIds, pack }, old.value),
      () => ports.policies.chooseProject(choice.projectId),
    ]);
    return answerWithState(parts, failure, changed);
  };
