import '../../static/shared/jitless';

import { judge } from '../../src/core/judge/judge';
import type { Policy } from '../../src/core/policy/policy';
import type { Report } from '../../src/core/report/report';

export type JudgeTimes = { times: number[]; allowed: number };

/** Milliseconds that each report took. `allowed` is handed back so that nobody can leave the work out. */
function timeJudge(policy: Policy, reports: readonly Report[]): JudgeTimes {
  let allowed = 0;
  const times = reports.map((report) => {
    const draft = { operation: 'create' as const, summary: '', description: '', priority: null, report };
    const started = performance.now();
    const verdict = judge(draft, policy);
    const took = performance.now() - started;
    allowed += verdict.allowed ? 1 : 0;
    return took;
  });
  return { times, allowed };
}

declare global {
  var timeJudge: (policy: Policy, reports: readonly Report[]) => JudgeTimes;
}
globalThis.timeJudge = timeJudge;
