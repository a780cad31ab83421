import type { frame as en } from '../en/frame';
import type { SameTexts } from '../same-texts';

/** Was die Seite für Admins um ihre Räume herum sagt. */
export const frame: SameTexts<typeof en> = {
  menu: 'Räume dieser Seite',
  loading: 'Es wird gelesen, was Jira enthält …',
  notLoaded: 'Dieser Teil der Seite ließ sich nicht laden. Bitte die Verbindung prüfen; geändert wurde nichts.',
  loadAgain: 'Noch einmal laden',
  unsaved: {
    title: 'Hier ist etwas nicht gespeichert.',
    means: 'Wer jetzt geht, verliert es.',
    stay: 'Hier bleiben',
    leave: 'Ohne Speichern gehen',
  },
  rooms: {
    protection: {
      menu: 'Schutz',
      title: 'Schutz',
      intro: 'Was auf jedem Weg zu einer geschützten Priorität hält, ob es noch steht, und was sich hinzunehmen lässt.',
    },
    'set-up': {
      menu: 'Einrichten',
      title: 'Preflight einrichten',
      intro:
        'Fünf Schritte bereiten einen Bereich vor. Jeder sagt vorher, was er ändert, lässt sich jederzeit wiederholen und zeigt, was Jira gerade enthält.',
    },
    policy: {
      menu: 'Richtlinie',
      title: 'Richtlinie',
      intro:
        'Wonach ein Bericht fragt und wann er dringend sein darf. Bearbeitet wird ein Entwurf, den sonst niemand sieht; veröffentlicht wird mit einer Notiz, und jede ältere Fassung kann zurückkommen.',
    },
    rehearsal: {
      menu: 'Probe',
      title: 'Probe',
      intro: 'Was eine Richtlinie mit den vorhandenen Vorgängen getan hätte, bevor sie veröffentlicht wird.',
    },
    learning: {
      menu: 'Lernen',
      title: 'Lernen',
      intro:
        'Vorgeschlagene Kategorien werden mit den eigenen Vorgängen eines Bereichs besser. Sie werden im Hintergrund gelesen; kein Text verlässt die Site.',
    },
    reports: { menu: 'Zahlen', title: 'Zahlen', intro: 'Was in einem Bereich geschah, in Zahlen.' },
    searches: {
      menu: 'Suchen',
      title: 'Suchen',
      intro: 'Vorgänge finden nach dem, was ihr Bericht sagt und wie er steht, in der Suche von Jira selbst.',
    },
    projects: {
      menu: 'Bereiche',
      title: 'Bereiche',
      intro:
        'Jeder Bereich, für den Preflight gilt: wie weit er der Vorgabe der Site folgt und was er anders festlegt.',
    },
    log: { menu: 'Protokoll', title: 'Protokoll', intro: 'Was Preflight tat, was geändert wurde, und von wem.' },
    release: {
      menu: 'Freigeben',
      title: 'Freigeben',
      intro:
        'Die Wege hinaus und der Weg zurück: alle Sperren abnehmen, sie wieder anbringen, vor dem Deinstallieren aufräumen.',
    },
  },
};
