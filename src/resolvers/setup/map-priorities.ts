import { fail, ok, type Result } from '../../contract/failure';
import type { PriorityMapping } from '../../contract/setup';
import type { Policy, SitePriority } from '../../core/policy/policy';
import type { Handler } from '../handlers';
import { saveSpace } from '../policy/settings-with';
import { seedMapping } from '../policy/seed-site';
import { answerWithState } from './answer-with-state';
import { requireCovered } from './read-covered';
import type { SetupParts } from './setup-parts';

/**
 * The policy with this mapping, in the site's order. CONFLICT when the site has priorities that the mapping does not name
 * (it changed since the page was read); INVALID_INPUT for a level that the policy lacks, or when nothing is guarded. Pure.
 */
export function mapped(
  policy: Policy,
  site: readonly { id: string; name: string }[],
  { levels }: PriorityMapping,
): Result<Policy> {
  const sitePriorities: SitePriority[] = [];
  for (const { id, name } of site) {
    const level = levels[id];
    if (level === undefined) return fail('CONFLICT', `priorities.${id}`);
    if (level !== null && !policy.levels.some((one) => one.id === level)) return fail('INVALID_INPUT', `levels.${id}`);
    sitePriorities.push({ id, name, level });
  }
  const guarded = new Set(policy.levels.filter((one) => one.guarded).map(({ id }) => id));
  const guards = sitePriorities.some(({ level }) => level !== null && guarded.has(level));
  if (guarded.size > 0 && !guards) return fail('INVALID_INPUT', 'levels.guarded');
  const isSame = JSON.stringify(sitePriorities) === JSON.stringify(policy.sitePriorities);
  return ok(isSame ? policy : { ...policy, revision: policy.revision + 1, sitePriorities });
}

export const mapPriorities =
  (parts: SetupParts): Handler<'setup/map-priorities'> =>
  async (mapping) => {
    const { ports } = parts;
    const covered = await requireCovered(ports);
    if (!covered.ok) return covered;
    const site = await ports.priorities.all();
    if (!site.ok) return site;
    const policy = mapped(covered.value.stored.policy, site.value, mapping);
    if (!policy.ok) return policy;
    const seeded = await seedMapping(ports, policy.value);
    if (!seeded.ok) return seeded;
    const saved = await saveSpace(ports, covered.value.stored, policy.value);
    return saved.ok ? answerWithState(parts) : saved;
  };
