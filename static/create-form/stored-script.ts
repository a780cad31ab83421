import type { GuardedChoice } from '../../src/core/form-script/guarded-choice';
import type { FormScriptData } from '../../src/core/form-script/form-script-data';
import { spokenLanguage } from '../messages/language';
import { call } from '../shared/call';
import type { FormScript } from './form-script';
import { priorityDescription } from './priority-description';
import { hideOptions, PRIORITY, type PriorityField } from './priority-field';

/** `describes`: whether Jira takes a description of the field in this view. */
type View = { describes: boolean };

const tellWhy = (field: PriorityField, { open }: GuardedChoice, data: FormScriptData): void => {
  const wanted = data.priorities.find(({ guarded, hidden }) => guarded && !hidden);
  if (wanted === undefined || open.length === 0) return;
  const tell = { kind: 'left', wantedId: wanted.id, titles: open, backOnId: null } as const;
  const texts = [priorityDescription(tell, data), field.getDescription()];
  field.setDescription(texts.filter((text) => text !== null && text !== '').join(' '));
};

/**
 * The script of a work item that exists: while its stored report has open items, guarded priorities are not offered.
 * Setting a value is no way out on a work item's page, where it saves at once. Asked once per opening: what is written
 * later shows when the view is opened again. An answer that does not come hides nothing, the gates decide.
 */
export const storedScript = ({ describes }: View): FormScript => ({
  async opened(form, data) {
    const field = form.getFieldById(PRIORITY);
    if (field === undefined) return;
    const answer = await call('form-script/read', { language: spokenLanguage() });
    const isOpen = answer.ok && !answer.value.isFree;
    const allowed = answer.ok ? answer.value.allowed : null;
    hideOptions(
      field,
      data.priorities.filter(({ id, guarded, hidden }) => id !== allowed && (hidden || (isOpen && guarded))),
    );
    if (isOpen && describes && allowed === null) tellWhy(field, answer.value, data);
  },
  changed: () => Promise.resolve(),
});
