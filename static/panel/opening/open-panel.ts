import { ok, type Failure, type FailureCode } from '../../../src/contract/failure';
import { readReport, type StoredReport } from '../../../src/core/report/read-report';
import { speak, spokenLanguage } from '../../messages/language';
import { afterPaint } from '../../report-form/form/after-paint';
import { readContext, type FrameContext } from '../../report-form/opening/frame-context';
import type { KeptAnswer } from '../../shared/kept-answer';
import { rawAnswer, type RawAnswer } from '../../shared/raw-answer';
import { askFirst, type Asked } from './ask-first';
import { freshAnswer, type Answer } from './fresh-answer';
import { keptRules, rulesIn, type Rules } from './kept-rules';

/**
 * What the panel starts from. `fresh`: the answer that is still on its way, or one asked for
 * again, where `answer` is what the last opening kept; the drafts in storage are not known before it comes.
 */
export type Opened = {
  context: FrameContext;
  stored: StoredReport;
  answer: Answer;
  fresh: ((again: boolean) => Promise<Answer>) | null;
};
export type Opening = { state: 'opening' } | { state: 'closed'; failure: Failure } | ({ state: 'open' } & Opened);

const painted = (): Promise<void> => new Promise((resolve) => void afterPaint(resolve));

/** After these nobody knows of rules for this space any more; after any other the resolver may only have been out of reach. */
const GONE: readonly FailureCode[] = ['POLICY_MISSING', 'POLICY_UNREADABLE', 'NOT_FOUND', 'FORBIDDEN'];

/** The answer in one language. What is kept of it was parsed whole. */
function settle(answer: Answer, language: string, kept: KeptAnswer<Rules> | null): Answer {
  if (!answer.ok) {
    if (GONE.includes(answer.failure.code)) kept?.forget();
    return answer;
  }
  const rules = rulesIn(language, answer.value);
  kept?.keep(rules);
  return ok({ ...answer.value, ...rules });
}

/**
 * Reads the field's value, the policy and the drafts. Without a context nothing is known of the stored value, so nothing may be
 * written: that is `closed`. The context also tells the language of the page.
 */
export async function openPanel({ context: host, policy: ask }: Asked = askFirst()): Promise<Opening> {
  const context = readContext(await host);
  if (context === null) {
    const answer = await freshAnswer(ask());
    return { state: 'closed', failure: answer.ok ? { code: 'UNEXPECTED', detail: 'context' } : answer.failure };
  }
  speak(context.locale);
  const language = spokenLanguage();
  const stored = readReport(context.extension.fieldValue);
  const kept = keptRules(context, language);
  // A stored value belongs to a draft, and that may be in storage alone: it comes with the answer.
  const rules = stored.state === 'none' ? (kept?.read() ?? null) : null;
  const fresh = async (asked: Promise<RawAnswer>): Promise<Answer> => settle(await freshAnswer(asked), language, kept);
  if (rules === null) return { state: 'open', context, stored, answer: await fresh(ask()), fresh: null };
  const first = painted().then(ask);
  return {
    ...{ state: 'open', context, stored, answer: ok({ ...rules, drafts: [] }) },
    fresh: (again) => fresh(again ? rawAnswer('panel/open', {}) : first),
  };
}
