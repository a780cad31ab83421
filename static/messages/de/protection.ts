import type { protection as en } from '../en/protection';
import type { SameTexts } from '../same-texts';

/** Die Antwort, mit der die Seite für Admins beginnt. */
export const protection: SameTexts<typeof en> = {
  noSpace: 'Noch kein Bereich',
  states: {
    none: 'Nicht eingerichtet',
    unknown: 'Nicht zu sagen',
    protected: 'Geschützt',
    observed: 'Nur beobachtet',
    open: 'Nicht geschützt',
  },
  answers: {
    none: {
      plain: 'Noch ist kein Bereich eingerichtet, also ist nichts geschützt.',
      since: 'Noch ist kein Bereich eingerichtet.',
    },
    unknown: {
      plain: 'Was diesen Bereich schützt, ließ sich gerade nicht lesen.',
      since: 'Was diesen Bereich schützt, ließ sich gerade nicht lesen.',
    },
    protected: {
      plain:
        '{space} ist geschützt: Die Sperre auf „Erstellen“ lehnt „{levels}“ ab, bis die Checkliste vollständig ist ({workflows}).',
      since:
        '{space} ist seit {since} geschützt: Die Sperre auf „Erstellen“ lehnt „{levels}“ ab, bis die Checkliste vollständig ist ({workflows}).',
    },
    observed: {
      plain: '{space} wird nur beobachtet: Nichts wird abgelehnt, und das Protokoll hält fest, was geschehen wäre.',
      since:
        '{space} wird seit {since} nur beobachtet: Nichts wird abgelehnt, und das Protokoll hält fest, was geschehen wäre.',
    },
    open: {
      plain: '{space} ist nicht geschützt: Keine aktuelle Sperre lehnt „{levels}“ beim Erstellen ab.',
      since:
        '{space} ist gerade nicht geschützt: Die Sperre auf „Erstellen“ fehlt oder ist veraltet, „{levels}“ kann durchkommen.',
    },
  },
  withScript: 'Im Dialog „Erstellen“ setzt das Formularskript eine zu früh gewählte Priorität zurück und sagt, warum.',
  go: {
    none: 'Den ersten Bereich einrichten',
    unknown: 'Die Einrichtung ansehen',
    observed: 'Zu Schritt 5, um umzustellen',
    open: 'Zum nächsten Schritt',
  },
};
