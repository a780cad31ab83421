import type { rehearsal as en } from '../en/rehearsal';
import type { SameTexts } from '../same-texts';

export const rehearsal: SameTexts<typeof en> = {
  noSpace: 'Es ist noch kein Bereich gewählt. Wählen Sie zuerst einen im Raum „Einrichten“.',
  start: {
    title: 'Proben',
    means:
      'Beurteilt im Hintergrund die neuesten Vorgänge dieses Bereichs, als würden sie heute angelegt. In Jira ändert sich nichts, und niemand wird benachrichtigt.',
    what: 'Was geprobt wird',
    published: 'Was veröffentlicht ist (Revision {revision})',
    draft: 'Mein Entwurf, verglichen mit dem Veröffentlichten',
    siteDraft: 'Mein Entwurf der Vorgabe der Site, wie dieser Bereich ihn bekäme',
    last: 'Vorgänge',
    newest: 'die neuesten {count}',
    press: 'Starten',
    cancel: 'Abbrechen',
    running: '{seen} von höchstens {last} Vorgängen beurteilt',
    failed: 'Die letzte Probe endete vorzeitig ({code}). Starten Sie sie neu.',
  },
  results: {
    title: 'Ergebnisse',
    none: 'Es wurde noch nichts geprobt. Ein Ergebnis erscheint hier, sobald eine Probe fertig ist, und bleibt ein Jahr.',
    open: 'Ergebnis vom {when} zeigen',
    columns: {
      when: 'Wann',
      what: 'Richtlinie',
      items: 'Vorgänge',
      stopped: 'Aufgehalten',
      repaired: 'Später berichtigt',
    },
    of: {
      published: 'Revision {revision}',
      draft: 'Entwurf ab Revision {revision}',
      'site-draft': 'Entwurf der Vorgabe der Site, begonnen mit deren Fassung {revision}',
    },
    is: {
      published: 'gilt jetzt',
      draft: 'Ihr jetziger Entwurf',
      'site-draft': 'jetzt der eigene Entwurf der Vorgabe',
      other: 'seitdem geändert',
    },
  },
  result: {
    title: 'Das Ergebnis vom {when}',
    how: 'Wie beurteilt wurde',
    method:
      'Jeder Vorgang wurde mit den Worten und der Priorität beurteilt, die er jetzt hat, als würde er gerade angelegt. Solche mit einem Bericht: nach diesem Bericht. Solche ohne: einmal nach dem leeren Feld, mehr sieht eine Sperre nicht, und einmal nach dem, was die Beschreibung sagt. Eine Beschreibung hakt nichts ab, deshalb zählen Schritte und Checklisten dabei nicht. Ausnahmen nach Gruppen und Zulassungen einzelner Vorgänge werden nicht betrachtet.',
    groups: {
      reported: 'Mit Bericht',
      bare: 'Ohne Bericht, nach dem Feld',
      described: 'Dieselben, nach ihrer Beschreibung',
    },
    columns: {
      group: 'Vorgänge',
      items: 'Beurteilt',
      stopped: 'Aufgehalten',
      repaired: 'Zugelassen, dann zurückgesetzt',
      before: 'Vom Veröffentlichten aufgehalten',
    },
    change: 'Gegenüber dem Veröffentlichten: {stopped} mehr werden aufgehalten, {passed} mehr kommen durch.',
    afterwards:
      'Geschützte Prioritäten ohne das, was sie trägt: {count}. Wären sie später oder an der Sperre vorbei gekommen, hätte eine Korrektur {restore} zurückgesetzt, {flag} markiert und {record} nur vermerkt.',
    rules: { title: 'Nach Regel', rule: 'Regel', reported: 'Mit Bericht', bare: 'Ohne', examples: 'Beispiele' },
    ways: {
      title: 'Nach dem Weg',
      way: 'Weg',
      items: 'Vorgänge',
      stopped: 'Aufgehalten',
      repaired: 'Zurückgesetzt',
      panel: 'Über das Formular',
      withoutPanel: 'Von Menschen, ohne das Formular',
      portal: 'Über ein Portal',
      app: 'Eine App',
      others: 'Andere',
    },
    missing: { title: 'Was Beschreibungen am häufigsten fehlt', part: 'Teil', count: 'Vorgänge' },
    more: {
      'newly-stopped': 'Nur vom Entwurf aufgehalten',
      'newly-passed': 'Bisher aufgehalten, kommen nun durch',
      repaired: 'Zugelassen, dann zurückgesetzt',
      described: 'In der Beschreibung fehlt etwas',
    },
    nobody: 'Kein Vorgang wurde aufgehalten.',
    hidden: {
      one: '1 Beispiel fehlt, weil Sie es nicht sehen dürfen.',
      other: '{count} Beispiele fehlen, weil Sie sie nicht sehen dürfen.',
    },
  },
  trial: {
    title: 'Einen Bericht ausprobieren',
    means:
      'Fügen Sie einen Text ein, wie ihn jemand schreiben würde, oder einen Entwurf als JSON, und sehen Sie, was die Richtlinie sagt. Er bleibt in diesem Browser.',
    text: 'Text oder JSON',
    policy: 'Richtlinie',
    published: 'Was veröffentlicht ist',
    draft: 'Mein Entwurf',
    priority: 'Priorität',
    none: 'Keine',
    press: 'Beurteilen',
    badJson: 'Das beginnt wie JSON und ist kein Entwurf: {path}.',
    badDraft: 'Ihr Entwurf ist noch keine Richtlinie: {path}.',
    allowed: 'Er kommt durch.',
    refused: 'Er wird aufgehalten.',
    read: 'Aus dem Text gelesen: {parts}.',
    nothingRead: 'Im Text wurde für keinen Teil etwas gefunden.',
    levels: { block: 'Hält auf', warn: 'Warnt', info: 'Sagt' },
  },
};
