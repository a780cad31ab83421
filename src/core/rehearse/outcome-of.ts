import { judge } from '../judge/judge';
import type { Finding } from '../judge/verdict';
import { foundAnswers } from '../paste/found-answers';
import { afterwardsOf } from '../policy/afterwards';
import type { Policy } from '../policy/policy';
import { decideRepair } from '../repair/decide-repair';
import { noHistory } from '../repair/repair-history';
import type { WorkItem } from '../repair/work-item';
import { readReport } from '../report/read-report';
import { emptyReport, type Report } from '../report/report';

/** A work item as it stands now, and whether Jira calls its creator an app. */
export type Rehearsed = {
  item: WorkItem;
  creatorType: 'person' | 'app' | 'customer';
};

/**
 * What a policy would have done with one work item, had it been filed with what it says and the priority that it has now.
 * `stopped`: refused on its way in. `repaired`: let in, and put right afterwards. `afterwards`: what a repair would do if the
 * priority came later or past the gate.
 */
export type Outcome = {
  is: 'passed' | 'stopped' | 'repaired';
  afterwards: 'restore' | 'flag' | 'record' | null;
  blocking: Finding[];
};

const afterwardsFor = ({ item }: Rehearsed, policy: Policy, appId: string, now: number): Outcome['afterwards'] => {
  const decision = decideRepair({
    ...{ item, policy, appId, now },
    since: null,
    whenSet: null,
    whenAllowed: null,
    observes: false,
    ruling: null,
    actor: { accountId: item.creatorId, groupIds: [] },
    rulingField: null,
    history: noHistory(now),
  });
  if (decision.do === 'restore' || decision.do === 'flag' || decision.do === 'record') return decision.do;
  // It carries our flag from an earlier policy: the same would be done again.
  return decision.do === 'leave' && decision.because === 'flagged-before' ? 'flag' : null;
};

/** By what the field holds, which is all that a gate reads. */
export function outcomeOf(rehearsed: Rehearsed, policy: Policy, appId: string, now: number): Outcome {
  const { item } = rehearsed;
  const read = readReport(item.report);
  const report = read.state === 'read' ? read.report : null;
  const { summary, description, priorityId: priority } = item;
  const verdict = judge({ operation: 'create', summary, description, priority, report }, policy);
  const blocking = verdict.findings.filter(({ level }) => level === 'block');
  const afterwards = afterwardsFor(rehearsed, policy, appId, now);
  if (verdict.allowed) return { is: 'passed', afterwards: null, blocking };
  const isLetIn = report === null && afterwardsOf(policy).withoutReport === 'lower';
  const is = isLetIn ? (afterwards === 'restore' ? 'repaired' : 'passed') : 'stopped';
  return { is, afterwards, blocking };
}

/** What a description holds for a report: answers only, because a text ticks no boxes. */
export const describedReport = ({ description }: WorkItem, policy: Policy): Report => ({
  ...emptyReport,
  answers: { ...foundAnswers(description, policy).answers },
});

/**
 * What a work item without a report lacks when its description is read as one. Only what is asked of answers counts; steps and
 * checklists cannot be read from a text, so they are not held against it.
 */
export function describedOutcome({ item }: Rehearsed, policy: Policy): Outcome {
  const { summary, description, priorityId: priority } = item;
  const report = describedReport(item, policy);
  const { findings } = judge({ operation: 'create', summary, description, priority, report }, policy);
  const blocking = findings.filter(({ level, target }) => level === 'block' && target.startsWith('answers.'));
  return { is: blocking.length === 0 ? 'passed' : 'stopped', afterwards: null, blocking };
}
