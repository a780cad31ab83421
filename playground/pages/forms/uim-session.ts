import type { UiModification } from '../../protocol';
import { createStore } from '../kit/store';
import { applyChanges } from './apply-changes';
import type { FormRules, FormState } from './form-field';
import { Batch, Registration, type UimError } from './uim-change';

export type FormChange = {
  changedFieldId: string;
  changeId: string;
  currentFormState: FormState;
  currentScreenTabsState: [];
  uiModifications: UiModification[];
};
export type UimInternalApi = {
  data: { onInitChangeId: string; uiModifications: UiModification[] };
  actions: {
    getOnInitData: () => { currentFormState: FormState; currentScreenTabsState: [] };
    registerFields: (call: unknown) => void;
    submit: (batch: unknown) => void;
    subscribeToChanges: (callback: (change: FormChange) => unknown) => void;
    subscribeToErrors: (callback: (errors: { errors: UimError[] }) => unknown) => void;
    onBridgeError: (payload: unknown) => void;
  };
};
export type UimForm = {
  read: () => FormState;
  rules: () => FormRules;
  /** Takes over the form after a batch; this is no change of a person, so it fires no `onChange`. */
  write: (form: FormState) => void;
  note: (what: string, detail: unknown) => void;
};

const ON_INIT = 'on-init';

/**
 * One run of a form script on one form: from opening, or a change of project or work type, or "Create another", to the
 * next. Everything a callback changes is applied as one batch when it ends; a second batch of the same run is lost.
 */
export function createUimSession(uiModifications: UiModification[], form: UimForm) {
  const changeSubscribers = new Set<(change: FormChange) => unknown>();
  const errorSubscribers = new Set<(errors: { errors: UimError[] }) => unknown>();
  const registered = new Map<string, string[]>();
  const waiting = createStore<string[]>([]);
  const handled = new Set<string>();
  let count = 0;

  const showWaiting = () =>
    waiting.set([...new Set([...registered].flatMap(([id, fields]) => (handled.has(id) ? [] : fields)))]);
  const submit = (call: unknown) => {
    const { changeId, fieldsChanges } = Batch.parse(call);
    if (handled.has(changeId)) return form.note('a second batch was ignored', { changeId });
    handled.add(changeId);
    const { form: next, errors } = applyChanges(
      form.read(),
      fieldsChanges,
      registered.get(changeId) ?? [],
      form.rules(),
    );
    form.write(next);
    showWaiting();
    if (errors.length > 0) form.note('refused a part of a batch', errors);
    if (errors.length > 0) for (const tell of errorSubscribers) void tell({ errors });
  };

  const internalApi = (): UimInternalApi => ({
    data: { onInitChangeId: ON_INIT, uiModifications },
    actions: {
      getOnInitData: () => ({ currentFormState: form.read(), currentScreenTabsState: [] }),
      registerFields: (call) => {
        const { fields, changeId } = Registration.parse(call);
        registered.set(changeId, fields);
        showWaiting();
      },
      submit,
      subscribeToChanges: (callback) => void changeSubscribers.add(callback),
      subscribeToErrors: (callback) => void errorSubscribers.add(callback),
      onBridgeError: (payload) => form.note('the form script reported an error', payload),
    },
  });
  /** A person changed a field: tells each subscriber, with the form as it is now. */
  const fieldChanged = (changedFieldId: string) => {
    for (const tell of changeSubscribers) {
      const changeId = `change-${++count}`;
      const change = { changedFieldId, changeId, currentFormState: form.read(), uiModifications };
      void Promise.resolve(tell({ ...change, currentScreenTabsState: [] })).catch((error: unknown) =>
        form.note('onChange ended with an error', String(error)),
      );
    }
  };
  return { internalApi, fieldChanged, waiting };
}
export type UimSession = ReturnType<typeof createUimSession>;
