import type { HostedFrame } from '../bridge/host/host-frame';
import { Created } from '../jira/create-meta';
import { answerOf } from '../jira/jira-answer';
import type { Session } from '../shell/session';
import { texts } from '../texts';
import { showMade } from './show-made';
import { createBody, missingFields } from './create-form';
import type { Dialog } from './dialog';
import type { DialogState } from './dialog-state';

/** "Non-required custom fields need to resolve … within 10 seconds", else the default value counts (Forge, jira:customField). */
export const FIELD_PATIENCE_MS = 10_000;

/** Waits until the field's frame has answered once, so that what it submitted when it lost the focus is here. */
export async function settleField(
  frame: HostedFrame | null,
  patienceMs = FIELD_PATIENCE_MS,
): Promise<'answered' | 'silent'> {
  if (frame === null) return 'answered';
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'silent'>((resolve) => {
    clock = setTimeout(() => resolve('silent'), patienceMs);
  });
  const answered = frame.ping().then(() => 'answered' as const);
  const outcome = await Promise.race([answered, late]).catch(() => 'silent' as const);
  clearTimeout(clock);
  return outcome;
}

/** Sentences by field id: what has to be filled before Jira is asked. */
function missingSentences({ form, type, parent }: DialogState): Record<string, string> {
  const missing = missingFields(form).map(({ fieldId, fieldName }) => [fieldId, fieldName] as const);
  const lonely = type?.subtask === true && parent.trim() === '' ? [['parent', texts.dialog.parent] as const] : [];
  return Object.fromEntries([...missing, ...lonely].map(([id, name]) => [id, texts.dialog.emptyRequired(name)]));
}

/** What pressing Create does. Returns the new work item, or null when something is missing or Jira refused. */
export async function sendForm(session: Session, dialog: Dialog, frame: HostedFrame | null): Promise<Created | null> {
  const { project, form, report, phase, attempt, type, parent } = dialog.state.get();
  if (project === null || phase !== 'ready') return null;
  dialog.patch({ attempt: attempt + 1 });
  const missing = missingSentences(dialog.state.get());
  if (Object.keys(missing).length > 0) {
    dialog.patch({ errors: missing, refusal: null });
    return null;
  }
  dialog.patch({ phase: 'creating', errors: {}, refusal: null });
  const settled = await settleField(report === null ? null : frame);
  const value = report === null ? null : { fieldId: report.fieldId, value: dialog.reportValue.get() };
  const body = createBody(project, form, { report: value, ...(type?.subtask === true ? { parent } : {}) });
  const answer = answerOf(Created, await session.jira('POST', '/rest/api/3/issue', body, 'dialog'));
  if (!answer.ok) {
    dialog.refuse(answer.refusal);
    return null;
  }
  const made = [...dialog.state.get().made, { issueId: answer.value.id }];
  dialog.patch({ phase: 'ready', touched: false, made });
  showMade(session, answer.value, { slow: settled === 'silent' });
  return answer.value;
}
