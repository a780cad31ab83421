import type { leaving as en } from '../en/leaving';
import type { SameTexts } from '../same-texts';

/** Jeder deutsche Satz über die Abschriften vor dem Deinstallieren. */
export const leaving: SameTexts<typeof en> = {
  means:
    'Vor dem Deinstallieren: jeden Bericht der Bereiche in die Beschreibung seines Vorgangs schreiben, damit die Antworten bleiben, wenn Preflight fort ist. Bereiche, deren Richtlinie keine lesbaren Abschriften will, werden übergangen.',
  write: 'Lesbare Abschriften schreiben',
  goOn: 'Weiterschreiben',
  stop: 'Anhalten',
  soFar:
    'Berichte bisher: {seen}; neu geschrieben: {written}. Die Seite darf verlassen werden; der nächste Druck fährt hier fort.',
  done: 'Alles erledigt. Berichte: {seen}; neu geschrieben: {written}. Die anderen waren aktuell oder bleiben unberührt.',
  failed:
    'Bei {failed} davon hat Jira es nicht angenommen, etwa weil die Beschreibung voll ist oder auf keiner Maske steht.',
  halted: 'Das Schreiben hat angehalten. Noch einmal drücken fährt hier fort.',
};
