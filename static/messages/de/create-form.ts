import type { createForm as en } from '../en/create-form';
import type { SameTexts } from '../same-texts';

/** What the form script writes under the Priority field, in German. */
export const createForm: SameTexts<typeof en> = {
  left: {
    one: '{level} braucht zuerst noch eines: {items}.',
    other: '{level} braucht zuerst noch {count} Dinge: {items}.',
  },
  between: ' · ',
  andMore: '{items} und {count} weitere',
  backOn: 'Bis dahin steht die Priorität wieder auf {previous}; der Wunsch bleibt gemerkt.',
  backOnBefore: 'Bis dahin steht die Priorität wieder, wo sie war; der Wunsch bleibt gemerkt.',
  free: 'Die Checkliste ist vollständig: {level} lässt sich jetzt wählen.',
  checkedOnCreate: 'Beim Erstellen prüft Jira, ob die Checkliste für {level} vollständig ist.',
};
