import { guardedTitle, isGuarded } from '../judge/facts/is-guarded';
import type { Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { readReport } from '../report/read-report';
import type { IssueStatus } from './issue-status';
import { judgedAtTheTop } from './judged-at-the-top';
import { lookAtReport } from './look-at-report';
import { lozengeOf } from './lozenge-of';
import type { Status } from './status';
import { standingOf } from './status-of';
import { suggestionsIn } from './suggestions-in';

/** A work item as it is stored. `priority`: Jira's id. `value`: the report field's, unread. */
export type StoredIssue = Pick<Draft, 'summary' | 'description' | 'priority'> & { value: unknown };

/**
 * Where the work item stands and what is left to do. Pure. A report that went elsewhere is not laid out: its work item
 * holds nothing of it, and what another hand put there is nobody's business here.
 */
export function tellStatus({ value, ...issue }: StoredIssue, policy: Policy): IssueStatus {
  const stored = readReport(value);
  const report = stored.state === 'read' ? stored.report : null;
  const verdict = judgedAtTheTop({ ...issue, report }, policy);
  const status: Status = stored.state === 'read' ? standingOf(stored.report, verdict, policy) : { state: stored.state };
  const isUnjustified = isGuarded(issue.priority, policy) && !verdict.allowed;
  const shown = report === null || status.state === 'elsewhere' ? null : report;
  return {
    status,
    lozenge: lozengeOf(status, policy),
    unjustified: isUnjustified ? guardedTitle(issue.priority, policy) : null,
    look: shown === null ? null : lookAtReport(shown, verdict, policy),
    suggested: shown === null ? [] : suggestionsIn(shown, issue.priority, verdict, policy),
  };
}
