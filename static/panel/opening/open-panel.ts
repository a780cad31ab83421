import type { Output } from '../../../src/contract/api';
import { ok, type Failure, type Result } from '../../../src/contract/failure';
import { inLanguage } from '../../../src/core/policy/in-language';
import { readReport, type StoredReport } from '../../../src/core/report/read-report';
import { speak, spokenLanguage } from '../../messages/language';
import { openPolicy } from '../../report-form/submit/call-panel';
import { enableTheme } from '../../shared/enable-theme';
import { readContext, type FrameContext } from '../../report-form/opening/frame-context';

/** What the panel starts from. */
export type Opened = { context: FrameContext; stored: StoredReport; answer: Answer };
export type Opening = { state: 'opening' } | { state: 'closed'; failure: Failure } | ({ state: 'open' } & Opened);

type Answer = Result<Output<'panel/open'>>;
const inSpokenLanguage = (answer: Answer): Answer =>
  answer.ok ? ok({ ...answer.value, policy: inLanguage(answer.value.policy, spokenLanguage()) }) : answer;

/**
 * Reads the field's value and asks for policy and drafts, both at once. Without a context nothing is known of the stored
 * value, so nothing may be written: that is `closed`. The context also tells the language: of the page, and of the policy as shown.
 */
export async function openPanel(): Promise<Opening> {
  void enableTheme();
  const [context, answer] = await Promise.all([readContext(), openPolicy()]);
  if (context === null) {
    return { state: 'closed', failure: answer.ok ? { code: 'UNEXPECTED', detail: 'context' } : answer.failure };
  }
  speak(context.locale);
  return { state: 'open', context, stored: readReport(context.extension.fieldValue), answer: inSpokenLanguage(answer) };
}
