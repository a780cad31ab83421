import type { transfer as en } from '../en/policy-transfer';
import type { SameTexts } from '../same-texts';

/** Sätze über Richtlinien als Dateien. */
export const transfer: SameTexts<typeof en> = {
  title: 'Als Datei',
  means:
    'Was im Editor steht, lässt sich als Datei sichern, und eine Datei von hier oder einer anderen Site öffnet sich als Entwurf.',
  save: 'Als Datei sichern',
  notYet: 'Ein Entwurf mit Problemen ist noch keine Datei.',
  file: 'Eine Datei öffnen',
  reading: 'Die Datei wird geprüft …',
  refused: {
    one: '{name} ist nicht zu gebrauchen, und nichts davon wurde verwendet.',
    other: '{name} ist nicht zu gebrauchen, und nichts davon wurde verwendet: {count} Probleme.',
  },
  compare: 'Was {name} ändern würde',
  lacking: {
    one: 'Eines darin ist von einer anderen Site: bitte sagen, was hier dafür steht.',
    other: '{count} Dinge darin sind von einer anderen Site: bitte bei jedem sagen, was hier dafür steht.',
  },
  kinds: {
    priority: 'Priorität „{name}“',
    group: 'Gruppe „{name}“',
    account: 'Person „{name}“',
    app: 'App „{name}“',
    role: 'Rolle „{name}“',
  },
  leaveOut: 'Weglassen',
  take: 'Als Entwurf übernehmen',
  takeMeans: 'Veröffentlicht wird damit nichts.',
  taken: 'Der Entwurf ist, was {name} enthält.',
  close: 'Die Datei weglegen',
};
