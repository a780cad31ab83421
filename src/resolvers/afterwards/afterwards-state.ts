import { ok, type Result } from '../../contract/failure';
import type { AfterwardsState } from '../../contract/afterwards';
import { afterwardsOf, type Afterwards } from '../../core/policy/afterwards';
import { decidersOf } from '../../core/policy/deciders';
import { unguardedPriorities } from '../../core/repair/priority-to-restore';
import type { People } from '../../jira/repair-ports';
import type { Covered } from '../setup/read-covered';

async function namesOf(people: People, { groups, accounts, apps }: Afterwards['exemptions']) {
  const [found, foundGroups] = await Promise.all([people.accounts([...accounts, ...apps]), people.groups(groups)]);
  if (!found.ok) return found;
  if (!foundGroups.ok) return foundGroups;
  return ok(Object.fromEntries([...found.value, ...foundGroups.value].map(({ id, name }) => [id, name])));
}

/** The settings of a covered space with the names of who is exempt; `null`: nothing is covered yet. */
export async function afterwardsState(people: People, covered: Covered | null): Promise<Result<AfterwardsState>> {
  const policy = covered?.stored.policy ?? {};
  const choice = { ...afterwardsOf(policy), deciders: decidersOf(policy) };
  const names = await namesOf(people, choice.exemptions);
  if (!names.ok) return names;
  const space = covered === null ? null : { key: covered.project.key, name: covered.project.name };
  const fallbacks = covered === null ? [] : unguardedPriorities(covered.stored.policy);
  return ok({ space, choice, names: names.value, fallbacks });
}
