import { fail, ok, type Result } from '../../contract/failure';
import type { SetupChoice } from '../../contract/setup';
import type { Policy } from '../../core/policy/policy';
import type { StoredPolicy } from '../../jira/stored-policy';
import type { Handler } from '../handlers';
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

const chosenPolicy = (pack: Policy, old: Policy | null): Policy => {
  if (old === null) return { ...pack, revision: 1 };
  return old.id === pack.id ? old : withMappingOf(pack, old);
};

const readOld = async ({ ports }: SetupParts, choice: SetupChoice): Promise<Result<StoredPolicy | null>> => {
  const old = await ports.policies.read(choice.projectId);
  if (old.ok || old.failure.code === 'POLICY_MISSING') return ok(old.ok ? old.value : null);
  return choice.startOver === true && old.failure.code === 'POLICY_UNREADABLE' ? ok(null) : old;
};

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
    const policy = chosenPolicy(pack, old.value?.policy ?? null);
    const read = old.value?.stamp === undefined ? {} : { stamp: old.value.stamp };
    const since = old.value?.since ?? parts.now();
    const { changed, failure } = await writeAll([
      () =>
        ports.policies.save({ ...read, schemaVersion: 1, projectId: choice.projectId, issueTypeIds, since, policy }),
      () => ports.policies.chooseProject(choice.projectId),
    ]);
    return answerWithState(parts, failure, changed);
  };
