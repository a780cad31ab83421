import { answerAt } from '../judge/facts/answer-at';
import { hasSubstance } from '../judge/facts/is-filler';
import type { Verdict } from '../judge/verdict';
import type { Policy } from '../policy/policy';
import type { Report } from '../report/report';
import { topLevel } from './judged-at-the-top';
import { openPoints, refusalsIn } from './open-points';
import type { ReportLook } from './report-look';

type Titled = readonly { id: string; title: string }[];
const titleIn = (rows: Titled, id: string | null): string | null => rows.find((row) => row.id === id)?.title ?? null;

const answersThere = (report: Report, policy: Policy): ReportLook['there'] =>
  policy.parts
    .map((part) => ({ part, text: answerAt(`answers.${part.id}`, report) }))
    .filter(({ part, text }) => hasSubstance(text, part, policy))
    .map(({ part, text }) => ({ id: part.id, title: part.title, text: text.trim(), isLog: part.holds === 'log' }));

/**
 * The report as its work item's panel lays it out. Pure.
 * @param verdict by `judgedAtTheTop`
 */
export function lookAtReport(report: Report, verdict: Verdict, policy: Policy): ReportLook {
  const { outstanding } = verdict.blocker;
  return {
    revision: policy.revision,
    level: topLevel(policy)?.title ?? null,
    ...openPoints(verdict, policy),
    checklist: policy.checklist.map(({ id, title }) => ({ id, title, isDone: !outstanding.includes(id) })),
    refusals: refusalsIn(verdict),
    there: answersThere(report, policy),
    category: titleIn(policy.categories, report.about.category),
    kind: titleIn(policy.kinds, report.about.kind),
    blockingKind: titleIn(policy.blockingKinds, report.impact.blockingKind),
    canMoveOn: report.impact.canMoveOn,
    others: report.impact.others ?? 0,
    wish: report.about.blockerRequest,
  };
}
