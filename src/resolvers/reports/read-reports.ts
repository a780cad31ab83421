import { fail, ok, type Result } from '../../contract/failure';
import type { Reports } from '../../contract/reports';
import type { Policy } from '../../core/policy/policy';
import { topLevel } from '../../core/status/judged-at-the-top';
import type { LearnPorts } from '../../jira/learn-ports';
import type { Handler } from '../handlers';

const DAY = 86_400_000;
/** As long as counters are kept. */
const MOST_DAYS = 366;

const titled = (rows: readonly { id: string; title: string }[]) => rows.map(({ id, title }) => ({ id, title }));

const namesIn = (policy: Policy | null): Pick<Reports, 'titles' | 'level'> => ({
  titles: {
    parts: titled([...(policy?.parts ?? []), ...(policy?.items ?? []), ...(policy?.checklist ?? [])]),
    categories: titled(policy?.categories ?? []),
    answers: titled(policy?.answersInstead ?? []),
  },
  level: policy === null ? null : (topLevel(policy)?.title ?? null),
});

/** A space without settings has no titles; what was counted is there all the same. */
async function policyOf({ policies }: LearnPorts, projectId: string): Promise<Result<Policy | null>> {
  const stored = await policies.read(projectId);
  if (stored.ok) return ok(stored.value.policy);
  return stored.failure.code === 'STORAGE_UNAVAILABLE' ? stored : ok(null);
}

async function spaceOf({ policies }: LearnPorts, asked: string | undefined): Promise<Result<string | null>> {
  return asked === undefined ? policies.chosenProject() : ok(asked);
}

export const readReports =
  (ports: LearnPorts): Handler<'reports/read'> =>
  async ({ from, to, projectId }) => {
    const days = (Date.parse(to) - Date.parse(from)) / DAY;
    // A month that no calendar has (2026-13-01) gives no number of days.
    if (!(days >= 0 && days <= MOST_DAYS)) return fail('INVALID_INPUT', 'days');
    const space = await spaceOf(ports, projectId);
    if (!space.ok) return space;
    if (space.value === null) return ok({ space: null, days: [], ...namesIn(null) });
    const [policy, counted] = await Promise.all([
      policyOf(ports, space.value),
      ports.counters.read(space.value, { from, to }),
    ]);
    if (!policy.ok) return policy;
    return counted.ok ? ok({ space: { id: space.value }, days: counted.value, ...namesIn(policy.value) }) : counted;
  };
