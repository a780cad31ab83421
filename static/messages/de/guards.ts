import type { guards as english } from '../en/guards';
import type { SameTexts } from '../same-texts';

/** Die Sätze der Abschnitte unter den Schritten: alle Wege, der Zustand, und was hinter „Erstellen“ steht. */
export const guards: SameTexts<typeof english> = {
  paths: {
    title: 'Alle Wege zu einer geschützten Priorität',
    means:
      'In Jira lässt sich eine Priorität auf neunzehn Wegen setzen. Das gilt auf jedem davon im Bereich aus Schritt 1, nach dem, was jetzt wirklich eingerichtet ist. Keine App kann jeden Weg versperren; was sich nicht verhindern lässt, wird zurückgesetzt oder gemeldet.',
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
      'remove-the-gate': 'Die Sperre aus ihrem Workflow nehmen (nach einer Deinstallation läuft nichts von Preflight)',
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
      'later-gates': 'Sperre an späteren Übergängen',
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
      'gate-transitions': 'Bringen Sie sie unter „Sperre an späteren Übergängen“ wieder an.',
      'strict-on': 'Schalten Sie ihn unter „Strenger Modus“ wieder ein.',
    },
    read: 'Zustand prüfen',
    again: 'Erneut prüfen',
  },
  strict: {
    title: 'Strenger Modus',
    means:
      'Nimmt die Priorität von den Bearbeitungsmasken der abgedeckten Vorgangstypen und fügt einen Übergang „Change priority“ mit der Sperre hinzu, der dorthin zurückführt, wo der Vorgang steht. Dann kann niemand eine Priorität durch Bearbeiten anheben. Was unten steht, ist alles, was sich ändert; es wird gespeichert, und Ausschalten macht genau das rückgängig.',
    read: 'Zeigen, was der strenge Modus ändert',
    again: 'Erneut lesen',
    on: 'Strengen Modus einschalten',
    off: 'Strengen Modus ausschalten',
    noSpace: 'Wählen Sie zuerst in Schritt 1 einen Bereich.',
    states: {
      off: 'Der strenge Modus ist aus.',
      on: 'Der strenge Modus ist an.',
      drifted: 'Der strenge Modus ist an, aber nicht alles davon.',
    },
    hindrances: {
      team: 'Ein teamverwalteter Bereich hat keine Bearbeitungsmasken, die sich ändern ließen.',
      gate: 'Bringen Sie zuerst in Schritt 5 die Sperre an: {names}.',
      'create-screen':
        'Diese Maske dient auch dem Erstellen, wo die Priorität bleiben muss: {names}. Geben Sie dem Bereich zuerst in Jira eine eigene Bearbeitungsmaske.',
      shared:
        'Diese Bereiche zeigen dieselbe Bearbeitungsmaske und verlören ihre Priorität: {names}. Geben Sie diesem Bereich zuerst in Jira eine eigene Bearbeitungsmaske.',
      types:
        'Diese Vorgangstypen nutzen dieselbe Bearbeitungsmaske mit einem anderen Workflow und könnten ihre Priorität nicht mehr ändern: {names}.',
    },
    willTakeOff: 'Maske {name}: Die Priorität wird entfernt',
    isThere: 'Maske {name}: Die Priorität ist noch da',
    isOff: 'Maske {name}: ohne Priorität',
    alsoView:
      'Sie ist auch die Ansichtsmaske: Die Seite des Vorgangs zeigt die Priorität womöglich nicht mehr, Listen und Boards schon.',
    willAdd: 'Workflow {name}: bekommt den Übergang „Change priority“',
    transitions: {
      none: 'Workflow {name}: Der Übergang „Change priority“ fehlt',
      current: 'Workflow {name}: hat den Übergang „Change priority“ mit der Sperre',
      old: 'Workflow {name}: Die Sperre an „Change priority“ ist veraltet oder ausgeschaltet',
    },
  },
  later: {
    title: 'Sperre an späteren Übergängen',
    means:
      'Ein Übergang, dessen Bildschirmmaske die Priorität zeigt, kann sie anheben. Mit der Sperre wird er abgelehnt, solange die Checkliste offen ist; ein Vorgang, der seine Priorität schon hatte, kann weiter. Anbringen setzt einen Validator auf jeden Übergang unten, Abnehmen nimmt genau diese wieder weg.',
    read: 'Diese Übergänge zeigen',
    again: 'Erneut lesen',
    on: 'Die Sperre daran anbringen',
    off: 'Die Sperre davon abnehmen',
    none: 'Kein Übergang dieser Workflows zeigt die Priorität, also kann keiner sie anheben.',
    row: '{name} in {workflow}: {attached}',
    attached: { none: 'keine Sperre', current: 'Sperre angebracht', old: 'Sperre veraltet oder ausgeschaltet' },
    noSpace: 'Wählen Sie zuerst in Schritt 1 einen Bereich.',
  },
};
