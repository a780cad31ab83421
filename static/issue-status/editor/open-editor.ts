import { fail, ok, type Result } from '../../../src/contract/failure';
import type { ReportToEdit } from '../../../src/contract/report-api';
import { inLanguage } from '../../../src/core/policy/in-language';
import { spokenLanguage } from '../../messages/language';
import { readContext, type FrameContext } from '../../report-form/opening/frame-context';
import { rawContext } from '../../shared/raw-context';
import { openReport } from './call-report';

export type ToWrite = ReportToEdit & { context: FrameContext };

/** The form takes this place for what it is: the work item's own page. */
const onWorkItem = (context: FrameContext): FrameContext => ({
  ...context,
  extension: { ...context.extension, experience: 'issue-view' },
});

/** What the form needs: who writes and where, and what is stored now. */
export async function openEditor(): Promise<Result<ToWrite>> {
  const [given, answer] = await Promise.all([rawContext(), openReport()]);
  const context = readContext(given);
  if (!answer.ok) return answer;
  if (context === null) return fail('UNEXPECTED', 'context');
  const policy = inLanguage(answer.value.policy, spokenLanguage());
  return ok({ ...answer.value, policy, context: onWorkItem(context) });
}
