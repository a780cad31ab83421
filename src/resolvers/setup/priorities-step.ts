import type * as z from 'zod/mini';

import type { Result } from '../../contract/failure';
import type { PrioritiesStep, PriorityRow } from '../../contract/setup';
import { guardedSiteIds } from '../../core/judge/facts/is-guarded';
import type { Policy } from '../../core/policy/policy';
import type { CreateForm } from '../../jira/ports';
import { proposeLevels } from './propose-levels';

type Step = z.infer<typeof PrioritiesStep>;
type Row = z.infer<typeof PriorityRow>;
type SitePriority = { id: string; name: string };

const none = { levels: [], rows: [], gone: [] };
export const prioritiesWaiting: Step = { state: 'waiting', waitsFor: 'choice', ...none };

const rowsOf = (policy: Policy, site: readonly SitePriority[], offered: readonly string[] | null): Row[] => {
  const proposed = proposeLevels(policy.levels, site);
  const guarded = guardedSiteIds(policy);
  return site.map(({ id, name }) => {
    const level = policy.sitePriorities.find((one) => one.id === id)?.level ?? null;
    return {
      id,
      name,
      level,
      proposed: proposed.get(id) ?? null,
      guardedByRank: level === null && guarded.includes(id),
      offered: offered === null ? null : offered.includes(id),
    };
  });
};

/** Whether the create dialogs have a Priority field that offers none of the guarded priorities. */
const lacksGuarded = (policy: Policy, offered: readonly string[] | null): boolean => {
  if (offered === null || offered.length === 0) return false;
  const guarded = new Set(policy.levels.filter((level) => level.guarded).map(({ id }) => id));
  const ids = policy.sitePriorities.flatMap(({ id, level }) => (level !== null && guarded.has(level) ? [id] : []));
  return !ids.some((id) => offered.includes(id));
};

const offeredIn = (forms: Result<CreateForm[]>): string[] | null =>
  forms.ok ? forms.value.flatMap(({ priorityIds }) => priorityIds ?? []) : null;

/** The mapping beside what the site has now. Pure. */
export function prioritiesStep(
  policy: Policy,
  site: Result<readonly SitePriority[]>,
  forms: Result<CreateForm[]>,
): Step {
  if (!site.ok) return { state: 'broken', problem: site.failure, ...none, levels: policy.levels };
  const offered = offeredIn(forms);
  const gone = policy.sitePriorities.filter(({ id }) => !site.value.some((one) => one.id === id));
  const facts = {
    levels: policy.levels,
    rows: rowsOf(policy, site.value, offered),
    gone: gone.map(({ id, name }) => ({ id, name })),
  };
  if (policy.sitePriorities.length === 0) return { state: 'todo', ...facts };
  const isSame = policy.sitePriorities.map(({ id }) => id).join() === site.value.map(({ id }) => id).join();
  if (!isSame) return { state: 'drifted', ...facts };
  return lacksGuarded(policy, offered) ? { state: 'waiting', waitsFor: 'hand', ...facts } : { state: 'done', ...facts };
}
