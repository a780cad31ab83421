import type { guards as english } from '../en/guards';
import type { SameTexts } from '../same-texts';

/** Die Sätze der Abschnitte unter den Schritten: alle Wege, der Zustand, und was hinter „Erstellen“ steht. */
export const guards: SameTexts<typeof english> = {
  paths: {
    title: 'Alle Wege zu einer geschützten Priorität',
    means:
      'In Jira lässt sich eine Priorität auf neunzehn Wegen setzen. Das gilt auf jedem davon in {space}, nach dem, was jetzt wirklich eingerichtet ist. Keine App kann jeden Weg versperren; was sich nicht verhindern lässt, wird zurückgesetzt oder gemeldet.',
    noSpace: 'Wählen Sie in Schritt 1 einen Bereich. Bis dahin ist nichts geschützt und jeder Weg offen.',
    counts: '{prevented} verhindert, {repaired} danach zurückgesetzt, {reported} gemeldet, {open} offen',
    columns: { way: 'Weg', state: 'Was geschieht', by: 'Wodurch', worst: 'Falls Jira sich anders verhält' },
    worstMeans:
      'Manches zeigt sich erst auf einer echten Site. Die letzte Spalte sagt, was geschieht, wenn all das gegen Sie ausfällt.',
    states: { prevented: 'Verhindert', repaired: 'Zurückgesetzt', reported: 'Gemeldet', open: 'Offen' },
    within: '{state} binnen {minutes} Min.',
    withinDay: '{state} binnen eines Tages',
    guards: {
      'gate-on-create': 'die Sperre beim Erstellen',
      'gate-on-transitions': 'die Sperre an Übergängen',
      'strict-mode': 'der strenge Modus',
      'type-gate': 'die Prüfung beim Wechsel des Typs',
      repair: 'die Reparatur, sobald Jira die Änderung meldet',
      sweep: 'der Durchgang alle fünf Minuten',
      'daily-check': 'die tägliche Prüfung',
      nothing: 'nichts',
    },
    ways: {
      'create-dialog': 'Der Knopf „Erstellen“ oder die Taste C',
      'create-child': 'Untergeordneten Vorgang oder Unteraufgabe anlegen',
      'create-from-other-app': 'Ein Dialog, den eine andere App öffnet',
      'create-on-board': 'In einer Spalte des Boards oder im Backlog anlegen',
      'create-by-rest': 'Über REST anlegen, einzeln oder viele',
      'create-by-automation': 'Durch eine Automatisierungsregel oder als Klon',
      'create-by-import': 'Import aus CSV oder einem anderen Werkzeug',
      'create-by-mail': 'Per E-Mail anlegen',
      'create-by-chat-or-mobile': 'Aus einem Chat oder der mobilen App',
      'create-in-portal': 'Anfrage im Serviceportal oder durch Agenten',
      'transition-with-screen': 'Ein Übergang, dessen Bildschirmmaske die Priorität zeigt',
      'transition-by-rest': 'Dasselbe über REST, im Block oder durch eine Regel',
      'edit-on-work-item': 'Die Priorität am Vorgang ändern',
      'edit-by-rest-or-bulk': 'Ändern über REST, im Block, in einer Liste, durch eine Regel oder eine andere App',
      'edit-the-report': 'Den Bericht eines geschützten Vorgangs leeren',
      'change-type': 'Den Vorgangstyp wechseln',
      'move-to-project': 'In einen anderen Bereich verschieben',
      'transition-with-custom-event': 'Ein Übergang, der niemandem die Änderung meldet',
      'remove-the-gate': 'Die Sperre entfernen, die App abschalten oder deinstallieren',
    },
    read: 'Zeigen, was auf jedem Weg gilt',
    again: 'Die Wege erneut lesen',
  },
  health: {
    title: 'Zustand',
    means:
      'Ob noch alles so steht, wie es eingerichtet wurde. Was nicht in Ordnung ist, lässt sich in seiner Zeile beheben.',
    well: 'Alles in Ordnung: {count} Prüfungen.',
    noSpace: 'Solange kein Bereich gewählt ist, gibt es nichts zu prüfen.',
    states: { good: 'in Ordnung', wrong: 'nicht in Ordnung', unknown: 'nicht lesbar' },
    checks: {
      settings: 'Gespeicherte Einstellungen',
      'work-types': 'Abgedeckte Vorgangstypen',
      priorities: 'Prioritäten der Site',
      field: 'Der Bericht auf seinen Bildschirmmasken',
      'form-script': 'Formularskript',
      gate: 'Sperre an jedem Übergang „Erstellen“',
      'gate-rows': 'Zeilen des Bereichs',
      'strict-mode': 'Strenger Modus',
      sweep: 'Durchgang',
    },
    about: '{check}: {state} ({names})',
    plain: '{check}: {state}',
    fixes: {
      'place-field': 'Auf die Bildschirmmasken setzen',
      'register-form-script': 'Erneut anmelden',
      'attach-gate': 'Erneut anbringen',
    },
    byHand: {
      choose: 'Wählen Sie in Schritt 1 neu.',
      'map-priorities': 'Speichern Sie die Prioritäten in Schritt 2.',
    },
    read: 'Zustand prüfen',
    again: 'Erneut prüfen',
  },
};
