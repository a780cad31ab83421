import { judge } from '../../../src/core/judge/judge';
import type { Verdict } from '../../../src/core/judge/verdict';
import { foundAnswers } from '../../../src/core/paste/found-answers';
import type { PolicyRows } from '../../../src/core/policy/policy-rows';
import { Draft } from '../../../src/core/report/draft';
import { emptyReport } from '../../../src/core/report/report';

export type Trial =
  { is: 'judged'; verdict: Verdict; found: readonly string[] | null } | { is: 'bad-json'; path: string };

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The first line is the summary; the whole text is read for parts, as the panel reads a paste. */
function draftOf(text: string, priority: string | null, policy: PolicyRows): Draft {
  const answers = { ...foundAnswers(text, policy).answers };
  const summary = text.trim().split('\n')[0]?.slice(0, 255) ?? '';
  return { operation: 'create', summary, description: text, priority, report: { ...emptyReport, answers } };
}

/**
 * What the policy says of a text or of a draft in JSON, by the engine that judges everywhere. `found`: titles of the parts that
 * were read from a text; null for a draft, whose own priority counts.
 */
export function judgeTrial(text: string, priority: string | null, policy: PolicyRows): Trial {
  if (text.trim().startsWith('{')) {
    const parsed = Draft.safeParse(asJson(text));
    if (!parsed.success) return { is: 'bad-json', path: parsed.error.issues[0]?.path.join('.') || 'JSON' };
    return { is: 'judged', verdict: judge(parsed.data, policy), found: null };
  }
  const draft = draftOf(text, priority, policy);
  const found = policy.parts.flatMap(({ id, title }) => (draft.report?.answers[id] === undefined ? [] : [title]));
  return { is: 'judged', verdict: judge(draft, policy), found };
}
