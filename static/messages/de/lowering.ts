import type { lowering as en } from '../en/lowering';
import type { SameTexts } from '../same-texts';

/** Die Sätze über eine Priorität, die sich als zu hoch herausstellt. */
export const lowering: SameTexts<typeof en> = {
  ask: 'Kein {level}, weil …',
  means: 'Die Priorität wird „{to}“, und ein Kommentar in deinem Namen sagt, warum.',
  ends: 'Was hier erlaubt war, endet damit.',
  reason: 'Warum es kein {level} ist',
  hint: 'Mindestens 10 Zeichen; alle, die diesen Vorgang sehen, können es lesen.',
  tooShort: 'Bitte in mindestens 10 Zeichen schreiben, warum.',
  lower: 'Auf „{to}“ senken',
  cancel: 'Abbrechen',
  refused: {
    FORBIDDEN: 'Dieses Konto darf den Vorgang nicht bearbeiten und kommentieren. Nichts wurde geändert.',
    CONFLICT: 'Jemand hat die Priorität inzwischen geändert. Bitte schließen und neu nachsehen.',
    JIRA_REFUSED: 'Jira nimmt „{to}“ hier nicht an. Nichts wurde geändert.',
    busy: 'Jemand anderes ändert gerade diesen Vorgang. Dein Text ist noch da: bitte gleich noch einmal drücken.',
  },
  kept: 'Dein Text ist noch da.',
};
