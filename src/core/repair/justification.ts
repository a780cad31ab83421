import { isGuarded } from '../judge/facts/is-guarded';
import { judge } from '../judge/judge';
import type { Finding } from '../judge/verdict';
import type { Policy } from '../policy/policy';
import { readReport } from '../report/read-report';
import { fingerprint } from './fingerprint';
import type { WorkItem } from './work-item';

export type Justification =
  | { is: 'unguarded' }
  | { is: 'justified' }
  /** Written by a newer Preflight, or by hand with a version that never was: nobody here can judge it. `findings`: as if there were none. */
  | { is: 'newer-report'; state: string; findings: Finding[] }
  /** `hasReport` is false where there is none, or none that can be read. */
  | { is: 'open'; state: string; findings: Finding[]; hasReport: boolean };

/** The priority and what is open, whatever the order: a state that was told once is known again. */
const stateOf = (priorityId: string, open: readonly string[]): string =>
  `${priorityId}-${fingerprint(open.toSorted().join('|'))}`;

type Judged = Pick<WorkItem, 'summary' | 'description' | 'priorityId' | 'report'>;

/** Whether what the work item says about itself carries the priority that it has. The report is judged anew, never believed. */
export function justification({ summary, description, priorityId, report }: Judged, policy: Policy): Justification {
  if (priorityId === null || !isGuarded(priorityId, policy)) return { is: 'unguarded' };
  const stored = readReport(report);
  const read = stored.state === 'read' ? stored.report : null;
  const draft = { operation: 'edit', summary, description, priority: priorityId, report: read } as const;
  const verdict = judge(draft, policy);
  if (verdict.allowed) return { is: 'justified' };
  const findings = verdict.findings.filter(({ level }) => level === 'block');
  if (stored.state === 'newer') return { is: 'newer-report', state: stateOf(priorityId, ['newer-report']), findings };
  const state = stateOf(
    priorityId,
    findings.map(({ ruleId, target }) => `${ruleId} ${target}`),
  );
  return { is: 'open', state, findings, hasReport: read !== null };
}
