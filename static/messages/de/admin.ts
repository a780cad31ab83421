import type { admin as en } from '../en/admin';
import type { SameTexts } from '../same-texts';

/** Every German sentence of the set-up page. */
export const admin: SameTexts<typeof en> = {
  loading: 'Es wird gelesen, was Jira enthält …',
  reload: 'Neu lesen',
  closed: 'Die Einrichtung lässt sich nicht anzeigen',
  progress: '{done} von {all} Schritten erledigt',
  observing:
    'In {space} beobachtet Preflight nur: Nichts wird abgelehnt, und das Protokoll hält fest, was geschehen wäre.',
  allDone: 'Alles bereit. In {space} lehnt „Erstellen“ jetzt „{levels}“ ab, bis die Checkliste vollständig ist.',
  stepName: 'Schritt {number}: {title}',
  rest: {
    title: 'Alle übrigen Schritte auf einmal',
    means:
      'Erledigt die Schritte 2 bis 5, wie sie unten vorgeschlagen sind, und beobachtet nur: Die vorgeschlagene Zuordnung wird gespeichert, der Bericht kommt auf die dort genannten Masken, das Formularskript wird angemeldet. Kein Workflow wird geändert.',
    press: 'Erledigen und nur beobachten',
    at: '{done} von {all} Schritten erledigt.',
  },
  working: 'In Arbeit …',
  lastPress: 'Zuletzt gedrückt von {who}, {when}',
  parts: '{done} von {all} erledigt.',
  states: {
    todo: 'Zu tun',
    done: 'Erledigt',
    waiting: 'Wartet',
    broken: 'Nicht lesbar',
    drifted: 'Muss aufgefrischt werden',
  },
  waitsFor: {
    choice: 'Bitte zuerst in Schritt 1 einen Bereich wählen.',
    space:
      'Inzwischen wurde ein anderer Bereich gewählt, in einem anderen Tab oder von jemand anderem. Es wurde nichts geändert. Bitte neu lesen, um zu sehen, welcher.',
    gate: 'Bitte zuerst in Schritt 5 die Sperre anbringen.',
    gated:
      'An diesen Workflows hängt eine Sperre, die den Bericht braucht. Bitte zuerst in Schritt 5 „Nur beobachten“ drücken.',
    running: 'Ein Selbsttest läuft bereits.',
    released: 'Es ist keine Sperre abgenommen, also gibt es nichts wieder anzubringen.',
    priorities: 'Bitte zuerst in Schritt 2 die Prioritäten speichern.',
    field:
      'Bitte zuerst in Schritt 3 den Bericht auf die Bildschirmmasken setzen: Eine Sperre, deren Bericht niemand ausfüllen kann, würde für immer ablehnen.',
    types:
      'Ein weiterer Vorgangstyp nutzt diesen Workflow, und in seinem Erstellen-Dialog fehlt der Bericht: Die Sperre würde ihn für immer ablehnen. Bitte ihn in Schritt 1 mitwählen oder ihm einen eigenen Workflow geben.',
    deploy:
      'Jira kennt diesen Teil von Preflight noch nicht. Bitte die neueste Version der App installieren, dann neu lesen.',
    hand: 'Das muss in Jira von Hand geschehen.',
  },
  results: {
    done: 'Erledigt. Zu sehen ist, was Jira jetzt enthält.',
    failed: 'Dieser Schritt hat nichts geändert.',
    halted:
      'Dieser Schritt ist auf halbem Weg stehen geblieben. Was er geändert hat, bleibt, und unten steht, was fehlt. Noch einmal drücken, um weiterzumachen.',
    detail: 'Es ging um: {detail}',
  },
  failures: {
    INVALID_INPUT:
      'Diese Wahl passt nicht zu dem, was Jira und die Richtlinie enthalten. Bitte neu lesen und neu wählen.',
    FORBIDDEN: 'Jira sagt, dass dieses Konto das nicht darf. Nötig ist die globale Berechtigung „Jira verwalten“.',
    POLICY_MISSING: 'Für diesen Bereich gibt es noch keine Einstellungen. Bitte mit Schritt 1 beginnen.',
    POLICY_UNREADABLE:
      'Die gespeicherten Einstellungen lassen sich nicht lesen, und Preflight rät nicht. In Schritt 1 lassen sie sich verwerfen und neu anlegen.',
    STORAGE_UNAVAILABLE: 'Der Speicher von Preflight antwortet gerade nicht. Bitte gleich noch einmal versuchen.',
    JIRA_UNAVAILABLE: 'Jira antwortet gerade nicht. Bitte gleich noch einmal versuchen.',
    JIRA_REFUSED:
      'Jira hat das abgelehnt. Die Zeile darunter nennt, worum es ging; oft liegt es an einer Berechtigung oder an einer fehlenden Bildschirmmaske.',
    CONFLICT: 'Jemand hat das gleichzeitig geändert. Bitte neu lesen, nachsehen und noch einmal drücken.',
    NOT_FOUND: 'Etwas, das dieser Schritt braucht, ist nicht mehr da oder nicht sichtbar. Bitte neu lesen.',
    UNREACHABLE: 'Preflight war nicht zu erreichen. Bitte die Verbindung prüfen und noch einmal versuchen.',
    UNEXPECTED: 'In Preflight ging etwas schief. Bitte neu lesen; wenn es bleibt, sagt das Protokoll der App mehr.',
  },
  choice: {
    title: 'Den Bereich wählen',
    changes: 'Ändert in Jira nichts: Preflight merkt sich die Wahl im eigenen Speicher.',
    chosen: '{pack} kümmert sich in {space} ({key}) um {types}.',
    lost: 'Einen der gewählten Vorgangstypen gibt es in diesem Bereich nicht mehr. Bitte neu wählen.',
    change: 'Anders wählen',
    pack: 'Richtlinie',
    space: 'Bereich',
    search: 'Nach Name oder Schlüssel suchen',
    shown: '{count} von {total} Bereichen gezeigt',
    more: 'Mehr zeigen',
    noSpaces: 'Kein Bereich passt.',
    teamManaged: 'vom Team verwaltet',
    types: 'Vorgangstypen',
    typesHelp: 'Wer einen davon erstellt, bekommt den Bericht, und die Sperre wacht darüber.',
    startOver: 'Die unlesbaren Einstellungen dieses Bereichs verwerfen und neu beginnen',
    save: 'Diese Wahl übernehmen',
    cancel: 'Die alte Wahl behalten',
  },
  priorities: {
    title: 'Die Prioritäten zuordnen',
    changes:
      'Ändert in Jira nichts: Preflight merkt sich anhand der Kennung, welche Priorität für welche Stufe steht. Umbenennen ist später möglich.',
    level: 'Stufe von {priority}',
    unlisted: 'Nicht aufgeführt',
    guarded: '{level} (braucht die Checkliste)',
    byRank: 'Nicht aufgeführt, steht aber über einer geschützten Priorität: wird wie diese behandelt.',
    notOffered: 'Der Erstellen-Dialog dieses Bereichs bietet sie nicht an.',
    proposed: 'Ein Vorschlag nach den Namen. Bitte vor dem Speichern durchsehen.',
    gone: 'Nicht mehr in Jira: {names}. Speichern entfernt sie hier.',
    hand: 'Keine Priorität, die die Checkliste braucht, lässt sich in diesem Bereich wählen. Bitte in Jira eine in sein Prioritätsschema aufnehmen.',
    save: 'Zuordnung speichern',
  },
  field: {
    title: 'Den Bericht auf die Bildschirmmasken setzen',
    changes:
      'Setzt das Feld „Preflight report“ ans Ende des ersten Reiters dieser Masken. Sonst ändert sich an ihnen nichts.',
    uses: { create: 'Erstellen', edit: 'Bearbeiten', view: 'Ansehen' },
    screen: '{name} ({uses})',
    there: 'hat den Bericht',
    missing: 'ohne Bericht',
    hand: 'Das Feld steht nicht im Erstellen-Dialog. In einem vom Team verwalteten Bereich „Preflight report“ bitte selbst in den Vorgangstyp aufnehmen (Einstellungen des Bereichs, Vorgangstypen). Sonst Feldkontext und Feldkonfiguration prüfen.',
    place: 'Auf die Masken setzen',
    undo: 'Den Bericht wieder abnehmen',
    again: 'Die Masken noch einmal prüfen',
  },
  formScript: {
    title: 'Das Formularskript anmelden',
    changes:
      'Im Erstellen-Dialog blendet es Prioritäten aus, die die Richtlinie nicht nennt, und setzt eine zu früh gewählte mit Begründung zurück. Auf einem Vorgang und in seinen Übergängen blendet es auch die geschützten aus, solange im gespeicherten Bericht etwas offen ist. Was in Jira gespeichert ist, bleibt.',
    runs: { one: 'Es läuft für 1 Vorgangstyp.', other: 'Es läuft für {count} Vorgangstypen.' },
    register: 'Das Formularskript anmelden',
    update: 'Auf den neuesten Stand bringen',
    undo: 'Abmelden',
    again: 'Das Formularskript noch einmal prüfen',
  },
  gate: {
    title: 'Die Sperre anbringen',
    changes:
      'Fügt dem Übergang „Erstellen“ dieser Workflows eine Prüfung hinzu und speichert die Zeilen dieses Bereichs. Alle anderen Regeln bleiben; danach liest Preflight den Workflow neu und vergleicht. Für andere Bereiche mit demselben Workflow gilt dieselbe Checkliste; wo in deren Dialog der Bericht fehlt, wird eine geschützte Priorität abgelehnt.',
    alsoFor: 'Die Sperre hängt am Workflow und wacht daher auch über {types}.',
    attached: { none: 'keine Sperre', current: 'Sperre angebracht', old: 'Sperre veraltet oder ausgeschaltet' },
    otherwise: {
      closed:
        'Die Sperre dort schützt jetzt „{names}“ und lehnt ab, wo sie nichts lesen kann; dieser Bereich will es anders. Ein Workflow hat eine Sperre: Teilt ihn ein anderer Bereich, ändert dieser Druck es auch für ihn. Beiden dieselben geschützten Prioritäten geben, oder jedem einen eigenen Workflow.',
      open: 'Die Sperre dort schützt jetzt „{names}“ und lässt durch, wo sie nichts lesen kann; dieser Bereich will es anders. Ein Workflow hat eine Sperre: Teilt ihn ein anderer Bereich, ändert dieser Druck es auch für ihn. Beiden dieselben geschützten Prioritäten geben, oder jedem einen eigenen Workflow.',
    },
    locked:
      'Jira lässt an diesem Workflow nichts ändern. Bitte dem Bereich einen eigenen Workflow geben, dann neu lesen.',
    attach: 'Die Sperre anbringen',
    enforce: 'Auf die Sperre umstellen',
    observe: 'Nur beobachten',
    stance: {
      choose:
        'Die Sperre jetzt anbringen oder zuerst nur beobachten: Beobachten ändert keinen Workflow und lehnt nichts ab. Was die Sperre abgelehnt hätte, steht im Protokoll.',
      observes:
        'Dieser Bereich beobachtet: Nichts wird abgelehnt, keine Priorität zurückgesetzt, und das Protokoll hält fest, was geschehen wäre. Ein Bericht, den Preflight nicht lesen kann, wird dort, wo schon eine Sperre hängt, weiterhin abgelehnt.',
      enforces: 'Die Sperre greift schon beim Erstellen.',
    },
    again: 'Die Sperre noch einmal prüfen',
    failPolicy: {
      closed: 'Kann die Sperre ihre Einstellungen oder den Bericht nicht lesen, lehnt sie ab (geschlossen).',
      open: 'Kann die Sperre ihre Einstellungen oder den Bericht nicht lesen, lässt sie durch (offen); was durchkam, wird danach behandelt.',
      toClosed: 'Dann soll sie ablehnen',
      toOpen: 'Dann soll sie durchlassen',
    },
  },
  rehearse: {
    title: 'Was hätte sie bewirkt?',
    none: 'Mit dieser Richtlinie noch nicht geprobt. Das muss niemand: Die Sperre lässt sich auch ohne Probe anbringen.',
    running: '{seen} von höchstens {last} Vorgängen beurteilt …',
    failed: 'Die letzte Probe endete vorzeitig ({code}).',
    result:
      'Von den neuesten {seen} Vorgängen dieses Bereichs wären {stopped} aufgehalten worden, und {repaired} angenommen und dann zurückgestuft.',
    press: 'Die neuesten {count} proben',
    look: 'Das Ergebnis ansehen',
  },
  stop: {
    title: 'Diesen Bereich nicht mehr betreuen',
    means:
      'Nimmt die Sperren von den Workflows dieses einen Bereichs, macht seinen strengen Modus rückgängig und entfernt seine Zeilen und sein Formularskript; was ablehnt, geht zuerst. Ein Workflow, den ein anderer betreuter Bereich braucht, behält seine Sperre und lässt aus diesem Bereich alles durch. Berichte bleiben in ihren Vorgängen und auf ihren Masken (Schritt 3 nimmt sie ab). Zurück geht es, indem der Bereich in Schritt 1 wieder gewählt wird: Richtlinie und Verlauf bleiben.',
    noSpace: 'Es ist kein Bereich gewählt.',
    ask: '{space} nicht mehr betreuen …',
    sure: '{space} nicht mehr betreuen?',
    confirm: 'Ja, nicht mehr betreuen',
    keep: 'Nein, weiter betreuen',
    stayed:
      'Auf {names} bleibt die Sperre, weil ein anderer betreuter Bereich sie braucht. Aus diesem Bereich lässt sie alles durch.',
  },
  detach: {
    title: 'Alle Sperren abnehmen',
    means:
      'Nimmt die Sperre von jedem Workflow dieser Site und entfernt die Zeilen jedes Bereichs. Von da an nimmt „Erstellen“ jede Priorität ohne Checkliste an. Berichte, Formularskript und Einstellungen bleiben, und Schritt 5 bringt die Sperre wieder an. Bitte vor dem Deinstallieren tun: Eine Sperre, deren App fehlt, lehnt jedes Erstellen ab.',
    ask: 'Alle Sperren abnehmen …',
    sure: 'Jede Sperre von dieser Site nehmen?',
    confirm: 'Ja, alle Sperren abnehmen',
    keep: 'Nein, behalten',
  },
};
