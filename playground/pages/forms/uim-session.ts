import type { UiModification } from '../../protocol';
import { applyChanges } from './apply-changes';
import { createCallbackRuns } from './callback-runs';
import type { FormRules, FormState } from './form-field';
import { Batch, type UimError } from './uim-change';

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

const takeBatch = (form: UimForm, finish: (changeId: string) => string[] | null, call: unknown): UimError[] => {
  const { changeId, fieldsChanges } = Batch.parse(call);
  const registered = finish(changeId);
  if (registered === null) form.note('a second batch was ignored', { changeId });
  if (registered === null) return [];
  const { form: next, errors } = applyChanges(form.read(), fieldsChanges, registered, form.rules());
  form.write(next);
  if (errors.length > 0) form.note('refused a part of a batch', errors);
  return errors;
};

/**
 * One run of a form script on one form: from opening, or a change of project or work type, or "Create another", to the
 * next. Everything a callback changes is applied as one batch when it ends; a second batch of the same run is lost.
 */
export function createUimSession(uiModifications: UiModification[], form: UimForm) {
  const changeSubscribers = new Set<(change: FormChange) => unknown>();
  const errorSubscribers = new Set<(errors: { errors: UimError[] }) => unknown>();
  const { waiting, register, finish } = createCallbackRuns();
  let count = 0;

  const submit = (call: unknown) => {
    const errors = takeBatch(form, finish, call);
    if (errors.length > 0) for (const tell of errorSubscribers) void tell({ errors });
  };
  const tellChange = async (tell: (change: FormChange) => unknown, changedFieldId: string) => {
    const changeId = `change-${++count}`;
    try {
      await tell({
        changedFieldId,
        changeId,
        currentFormState: form.read(),
        currentScreenTabsState: [],
        uiModifications,
      });
    } catch (error) {
      form.note('onChange ended with an error', String(error));
    }
  };
  const actions: UimInternalApi['actions'] = {
    getOnInitData: () => ({ currentFormState: form.read(), currentScreenTabsState: [] }),
    registerFields: register,
    submit,
    subscribeToChanges: (callback) => void changeSubscribers.add(callback),
    subscribeToErrors: (callback) => void errorSubscribers.add(callback),
    onBridgeError: (payload) => form.note('the form script reported an error', payload),
  };
  return {
    waiting,
    internalApi: (): UimInternalApi => ({ data: { onInitChangeId: ON_INIT, uiModifications }, actions }),
    /** A person changed a field: tells each subscriber, with the form as it is now. */
    fieldChanged: (id: string) => {
      for (const tell of changeSubscribers) void tellChange(tell, id);
    },
  };
}
export type UimSession = ReturnType<typeof createUimSession>;
