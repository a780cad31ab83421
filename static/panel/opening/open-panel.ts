import type { Output } from '../../../src/contract/api';
import { ok, type Failure, type Result } from '../../../src/contract/failure';
import { inLanguage } from '../../../src/core/policy/in-language';
import { readReport, type StoredReport } from '../../../src/core/report/read-report';
import { speak, spokenLanguage } from '../../messages/language';
import { readOpened } from '../../report-form/submit/call-panel';
import { readContext, type FrameContext } from '../../report-form/opening/frame-context';
import { askFirst, type Asked } from './ask-first';

/** What the panel starts from. */
export type Opened = { context: FrameContext; stored: StoredReport; answer: Answer };
export type Opening = { state: 'opening' } | { state: 'closed'; failure: Failure } | ({ state: 'open' } & Opened);

type Answer = Result<Output<'panel/open'>>;
const inSpokenLanguage = (answer: Answer): Answer =>
  answer.ok ? ok({ ...answer.value, policy: inLanguage(answer.value.policy, spokenLanguage()) }) : answer;

/**
 * Reads the field's value, the policy and the drafts. Without a context nothing is known of the stored value, so nothing may be
 * written: that is `closed`. The context also tells the language: of the page, and of the policy as shown.
 */
export async function openPanel(asked: Asked = askFirst()): Promise<Opening> {
  const [given, came] = await Promise.all([asked.context, asked.policy]);
  const [context, answer] = [readContext(given), readOpened(came)];
  if (context === null) {
    return { state: 'closed', failure: answer.ok ? { code: 'UNEXPECTED', detail: 'context' } : answer.failure };
  }
  speak(context.locale);
  return { state: 'open', context, stored: readReport(context.extension.fieldValue), answer: inSpokenLanguage(answer) };
}
