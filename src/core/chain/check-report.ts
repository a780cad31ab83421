import * as z from 'zod/mini';

import type { Policy } from '../policy/policy';
import { justification } from '../repair/justification';
import { readReport } from '../report/read-report';
import { judgedAtTheTop } from '../status/judged-at-the-top';
import { standingOf } from '../status/status-of';
import type { ChainItem } from './chain-item';
import { openWork, type OpenWork } from './open-work';
import type { Verdict } from '../judge/verdict';

/** Where the report stands (core/status), or why nothing is asked of this work item. */
const State = z.enum([
  ...(['none', 'unreadable', 'newer', 'elsewhere', 'counted', 'refused', 'ready'] as const),
  'not-covered',
  'not-set-up',
]);

/** The answer of "Check a report", flat: an automation rule takes no lists. The manifest names the same outputs. */
export const CheckedReport = z.object({
  state: State,
  /** Whether the work item may have the priority that it has. */
  allowed: z.boolean(),
  /** Whether it might have the highest guarded priority; where none is guarded, whether the report is complete. */
  ready: z.boolean(),
  /** How many things are open for that. */
  openItems: z.number(),
  /** What to do about them, a line each. */
  missing: z.string(),
  /** The title of the category that its reporter chose, else of the suggested one. */
  category: z.nullable(z.string()),
  /** The name of the suggested priority, as the site calls it. */
  priority: z.nullable(z.string()),
});
export type CheckedReport = z.infer<typeof CheckedReport>;

/** Nothing is asked of a work item that no policy covers. */
export const unasked = (state: 'not-covered' | 'not-set-up'): CheckedReport => ({
  state,
  ...{ allowed: true, ready: false, openItems: 0, missing: '', category: null, priority: null },
});

const titleOf = (policy: Policy, id: string | null): string | null =>
  policy.categories.find((one) => one.id === id)?.title ?? null;

function priorityName({ priority }: Verdict, policy: Policy): string | null {
  const { value } = priority;
  if (value === null) return null;
  const onSite = policy.sitePriorities.find(({ level }) => level === value)?.name;
  return onSite ?? policy.levels.find(({ id }) => id === value)?.title ?? null;
}

const asText = ({ lines, more }: OpenWork): string => [...lines, ...(more === 0 ? [] : [`+ ${more}`])].join('\n');

/**
 * Judged anew from the raw answers, as the gate and the repairs judge. Pure.
 * @param isRuled somebody who may allowed exactly this priority on this work item, and it still holds
 */
export function checkReport(item: ChainItem, policy: Policy, isRuled: boolean): CheckedReport {
  const stored = readReport(item.report);
  const report = stored.state === 'read' ? stored.report : null;
  const { summary, description, priorityId } = item;
  const verdict = judgedAtTheTop({ summary, description, priority: priorityId, report }, policy);
  const state = report === null ? stored.state : standingOf(report, verdict, policy).state;
  const { is } = justification(item, policy);
  const open = openWork(verdict);
  return {
    state: state === 'read' ? 'none' : state,
    allowed: isRuled || is === 'unguarded' || is === 'justified',
    ready: state === 'ready',
    openItems: open.lines.length + open.more,
    missing: asText(open),
    category: titleOf(policy, report?.about.category ?? null) ?? titleOf(policy, verdict.category.value),
    priority: priorityName(verdict, policy),
  };
}
