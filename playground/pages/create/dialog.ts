import type { Refusal } from '../jira/jira-answer';
import { createStore, type Store } from '../kit/store';
import type { Session } from '../shell/session';
import { type DialogState, emptyDialog } from './dialog-state';

/** The create dialog without its looks. What can be done to it is in choose-form, edit-form and send-form. */
export type Dialog = {
  session: Session;
  state: Store<DialogState>;
  /** What the app's field submitted last; undefined as long as it did not. */
  reportValue: Store<unknown>;
  patch: (part: Partial<DialogState>) => void;
  refuse: (refusal: Refusal) => void;
};

export function createDialog(session: Session): Dialog {
  const state = createStore<DialogState>(emptyDialog);
  const patch = (part: Partial<DialogState>) => state.update((now) => ({ ...now, ...part }));
  return {
    session,
    state,
    reportValue: createStore<unknown>(undefined),
    patch,
    refuse: (refusal) => patch({ phase: 'ready', refusal, errors: refusal.errors }),
  };
}
