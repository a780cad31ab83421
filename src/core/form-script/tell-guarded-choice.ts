import type { Policy } from '../policy/policy';
import { readReport } from '../report/read-report';
import { judgedAtTheTop, topLevel } from '../status/judged-at-the-top';
import { openPoints } from '../status/open-points';
import type { StoredIssue } from '../status/tell-status';
import type { GuardedChoice } from './guarded-choice';

/** What the report alone says; rulings are added by whoever reads them. */
type ByReport = Omit<GuardedChoice, 'allowed'>;
const free: ByReport = { isFree: true, open: [] };

/**
 * For the form script of an open work item: judged from the stored answers, whatever its priority is now. A report that a
 * newer Preflight wrote cannot be judged here, so nothing is kept from anybody. Pure.
 */
export function tellGuardedChoice({ value, ...issue }: StoredIssue, policy: Policy): ByReport {
  const stored = readReport(value);
  if (topLevel(policy) === null || stored.state === 'newer') return free;
  const verdict = judgedAtTheTop({ ...issue, report: stored.state === 'read' ? stored.report : null }, policy);
  if (verdict.allowed) return free;
  const { outstanding } = verdict.blocker;
  const items = policy.checklist.filter(({ id }) => outstanding.includes(id));
  const { parts, steps } = openPoints(verdict, policy);
  const points = [...parts, ...steps.filter(({ level }) => level === 'block')];
  return { isFree: false, open: (items.length > 0 ? items : points).map(({ title }) => title) };
}
