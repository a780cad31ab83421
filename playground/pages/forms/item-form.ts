import type { UiModification } from '../../protocol';
import type { MetaField } from '../jira/create-meta';
import type { WorkItem } from '../jira/work-item';
import { createStore, type Store } from '../kit/store';
import { drawForm, type DrawnForm } from './draw-form';
import type { FormState } from './form-field';
import { createUimSession, type UimSession } from './uim-session';
import type { View } from './view-methods';

/** The form of a work item that exists: its page, or the screen of a transition. */
export type ItemForm = Omit<DrawnForm, 'form'> & { state: Store<FormState>; uim: UimSession | null };

export type ItemFormOptions = {
  view: View;
  meta: MetaField[];
  modifications: UiModification[];
  reportFieldId: string;
  note: (what: string, detail: unknown) => void;
  /** A script set this field's value. */
  onScriptValue?: (fieldId: string, value: unknown) => void;
};

const changedValues = (before: FormState, after: FormState) =>
  Object.entries(after).filter(([id, { value }]) => before[id]?.value !== value);

/** Opens a form with the work item's own values; without modifications no script runs. */
export function openItemForm(item: WorkItem, options: ItemFormOptions): ItemForm {
  const { view, meta, modifications, reportFieldId, note, onScriptValue } = options;
  const { form, ...rest } = drawForm(meta, { view, reportFieldId, valueOf: ({ fieldId }) => item.fields[fieldId] });
  const state = createStore(form);
  const write = (next: FormState) => {
    const before = state.get();
    state.set(next);
    for (const [id, { value }] of changedValues(before, next)) onScriptValue?.(id, value);
  };
  const forScript = { read: state.get, rules: () => rest.rules, write, note };
  return { ...rest, state, uim: modifications.length === 0 ? null : createUimSession(modifications, forScript) };
}

/** The work item was read anew: its values replace those of the form, what a script did to the fields stays. */
export const followItem = ({ state }: ItemForm, { fields }: WorkItem): void =>
  state.update((form) =>
    Object.fromEntries(
      Object.entries(form).map(([id, field]) => [id, id in fields ? { ...field, value: fields[id] } : field]),
    ),
  );
