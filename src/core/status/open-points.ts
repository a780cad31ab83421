import { say } from '../judge/sentences/say';
import type { Finding, Verdict } from '../judge/verdict';
import type { Policy, RuleId } from '../policy/policy';
import type { OpenPoint, ReportLook } from './report-look';

const PARTS: readonly RuleId[] = ['required-part', 'substance', 'chat-link-only'];
const STEPS: readonly RuleId[] = ['pre-escalation-item'];
/** Told elsewhere on the screen, or not for everybody who may read the work item: what a text sounds like. */
const UNTOLD: readonly RuleId[] = ['not-a-jira-issue', 'answer-instead', 'no-report', 'unlisted-priority'];

const titled = (rows: readonly { id: string; title: string }[], id: string): string | undefined =>
  rows.find((row) => row.id === id)?.title;

const titleOf = ({ ruleId, target }: Pick<Finding, 'ruleId' | 'target'>, policy: Policy): string => {
  const id = target.slice(target.indexOf('.') + 1);
  if (target.startsWith('checklist.')) return titled(policy.items, id) ?? titled(policy.checklist, id) ?? id;
  const asking = policy.required.find(({ parts }) => parts[0] === id);
  return (ruleId === 'required-part' ? asking?.title : undefined) ?? titled(policy.parts, id) ?? '';
};

/** Sentences that hold nothing but the title: in a list of titles they would only be read twice. */
const TITLE_AGAIN = ['required-part.missing', 'pre-escalation-item.open', 'pre-escalation-item.unanswered'] as const;

function pointOf({ ruleId, target, level, message }: Finding, policy: Policy): OpenPoint {
  const title = titleOf({ ruleId, target }, policy);
  const isTitleAgain = TITLE_AGAIN.some((key) => message === say(policy.language, key, { title }));
  return { ruleId, target, level, title, hint: isTitleAgain ? null : message };
}

/** What the findings leave to do: missing parts, open steps (needed ones first), and what is only worth a look. */
export function openPoints(verdict: Verdict, policy: Policy): Pick<ReportLook, 'parts' | 'steps' | 'advice'> {
  const of = (rules: readonly RuleId[]): OpenPoint[] =>
    verdict.findings.filter(({ ruleId }) => rules.includes(ruleId)).map((finding) => pointOf(finding, policy));
  const parts = of(PARTS);
  const steps = of(STEPS);
  const told: readonly RuleId[] = [...PARTS, ...STEPS, ...UNTOLD];
  const others = verdict.findings.filter(({ ruleId, level }) => level !== 'block' && !told.includes(ruleId));
  return {
    parts: parts.filter(({ level }) => level === 'block'),
    steps: [...steps.filter(({ level }) => level === 'block'), ...steps.filter(({ level }) => level !== 'block')],
    advice: [...parts.filter(({ level }) => level !== 'block'), ...others.map((finding) => pointOf(finding, policy))],
  };
}

/** The rules that refuse, in the judge's order, each once. */
export function refusalsIn(verdict: Verdict): ReportLook['refusals'] {
  const hard = verdict.findings.filter(({ level }) => level === 'block');
  const ruleIds = [...new Set(hard.map(({ ruleId }) => ruleId))];
  return ruleIds.map((ruleId) => ({
    ruleId,
    messages: hard.filter((finding) => finding.ruleId === ruleId).map(({ message }) => message),
  }));
}
