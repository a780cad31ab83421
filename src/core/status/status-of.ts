import { chosenRoute } from '../judge/facts/chosen-route';
import { requirementsOpen } from '../judge/facts/requirements-open';
import type { Verdict } from '../judge/verdict';
import type { Policy } from '../policy/policy';
import type { StoredReport } from '../report/read-report';
import type { Report } from '../report/report';
import { judgedAtTheTop, topLevel } from './judged-at-the-top';
import type { Status } from './status';

const countOf = (report: Report, verdict: Verdict, policy: Policy): Status => {
  const level = topLevel(policy);
  if (level !== null && policy.checklist.length > 0) {
    const all = policy.checklist.length;
    const open = verdict.blocker.outstanding.length;
    if (open === 0) return { state: 'refused', level: level.title };
    return { state: 'counted', of: 'checklist', done: all - open, all };
  }
  const all = policy.required.length;
  return { state: 'counted', of: 'parts', done: all - requirementsOpen(report, policy).length, all };
};

/**
 * "Ready" is what the judge would let pass at the guarded level, not a count: a complete checklist whose proof is missing
 * is refused and not ready.
 */
export function standingOf(report: Report, verdict: Verdict, policy: Policy): Status {
  const route = chosenRoute(report, policy);
  if (route !== null && !route.inJira) return { state: 'elsewhere', route: route.title };
  if (verdict.allowed) return { state: 'ready', level: topLevel(policy)?.title ?? null };
  return countOf(report, verdict, policy);
}

/** Where the stored report stands, judged anew from its raw answers; nothing that a browser counted is believed. */
export function statusOf(stored: StoredReport, policy: Policy): Status {
  if (stored.state !== 'read') return { state: stored.state };
  const { report } = stored;
  const verdict = judgedAtTheTop({ summary: '', description: '', priority: null, report }, policy);
  return standingOf(report, verdict, policy);
}
