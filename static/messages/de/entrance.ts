import type { entrance as en } from '../en/entrance';
import type { SameTexts } from '../same-texts';

/** Every sentence of the app's own page, in German. */
export const entrance: SameTexts<typeof en> = {
  loading: 'Wird geöffnet …',
  closed: 'Diese Seite lässt sich nicht zeigen',
  menu: 'Preflight',
  rooms: { report: 'Problem melden', drafts: 'Meine Entwürfe' },
  report: {
    intro: 'Wählen, wohin es gehört. Jiras Erstellen-Dialog öffnet sich mit dem Preflight-Bericht darin.',
    space: 'Bereich',
    type: 'Vorgangstyp',
    open: 'Formular öffnen',
    opening: 'Das Formular wird geöffnet …',
    again: 'Formular noch einmal öffnen',
    noSpace:
      'Preflight ist für keinen Bereich eingerichtet, der hier zu sehen ist. Die Jira-Administration kann es unter Apps einrichten.',
    noCreate:
      'In {space} dürfen Sie keine Vorgänge erstellen. Wählen Sie einen anderen Bereich oder fragen Sie dessen Administration.',
    noType:
      'In {space} gibt es keinen Vorgangstyp, den diese Seite erstellen kann. Die Jira-Administration kann sie unter Apps auswählen.',
    unopened:
      'Jira hat den Erstellen-Dialog nicht geöffnet. Drücken Sie die Taste noch einmal, oder oben in Jira auf „Erstellen“.',
    made: {
      one: 'Der Vorgang ist erstellt. Jiras eigene Meldung führt zu ihm.',
      other: '{count} Vorgänge sind erstellt. Jiras eigene Meldungen führen zu ihnen.',
    },
    page: 'Die ganze Seite öffnen',
  },
  link: {
    fills: 'Was der Link einträgt',
    category: 'Kategorie',
    look: 'Ein Teil des Links wurde weggelassen. Sehen Sie nach, was er einträgt, und öffnen Sie dann das Formular.',
    leftOut: 'Weggelassen',
    all: 'Der ganze Link',
    nothing: 'Davon lässt sich nichts eintragen.',
    empty: 'Ist das Formular leer? Diesen Text kopieren und dort unter „Den Chat oder die Notizen einfügen“ einsetzen.',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    refused: 'Der Browser hat das Kopieren nicht erlaubt. Den Text markieren und mit der Tastatur kopieren.',
    why: {
      repeated: 'steht mehrmals da, mit verschiedenen Worten.',
      'too-long': 'ist zu lang.',
      unreadable: 'ist kein lesbarer Text.',
      cleaned: 'enthielt Zeichen, die man nicht sieht. Sie sind entfernt, der Rest wird eingetragen.',
      'no-place': 'hat im Bericht dieses Bereichs keine Frage.',
      'not-offered': 'nennt etwas, das hier nicht angeboten wird.',
      'no-key': 'ist nicht so geschrieben, wie Jira solche Namen schreibt.',
      'no-account': 'ist kein Benutzername.',
      'no-mail': 'ist keine E-Mail-Adresse.',
      'no-link': 'ist kein https-Link.',
    },
  },
  drafts: {
    intro: 'Berichte, die begonnen und nicht beendet wurden. Nur Sie sehen sie; nach 30 Tagen werden sie verworfen.',
    none: 'Es gibt keinen angefangenen Bericht.',
    unnamed: 'Noch ohne Text',
    kept: 'Aufgehoben: {when}.',
    inSpace: 'Für {space}.',
    anywhere: 'Noch für keinen Bereich.',
    elsewhere: 'Für einen Bereich, den Preflight hier gerade nicht zeigt.',
    ofItem: 'Änderungen an einem Vorgang, die nicht gespeichert wurden.',
    handedOver: 'Er war vollständig, ist also vielleicht schon ein Vorgang.',
    resume: 'Weiterschreiben',
    resumeNamed: 'Weiterschreiben: {name}',
    toItem: 'Vorgang öffnen',
    toItemNamed: 'Vorgang öffnen: {name}',
    discard: 'Verwerfen',
    discardNamed: 'Verwerfen: {name}',
    discarded: 'Verworfen: {name}',
    undo: 'Rückgängig',
    undoNamed: 'Rückgängig: {name}',
    back: 'Der angefangene Bericht ist wieder da.',
    stillCopied:
      'In diesem Browser ist er weg, aber die Kopie im App-Speicher von Jira ließ sich nicht ändern. Vielleicht wird er noch einmal angeboten.',
    itemGone: 'Diesen Vorgang gibt es nicht mehr, oder Sie dürfen ihn nicht sehen.',
    noCopy:
      'Die Kopien im App-Speicher von Jira ließen sich nicht lesen. Sie bleiben, wie sie sind; hier steht, was dieser Browser aufhebt.',
    notInBrowser: 'Dieser Browser hebt für Preflight nichts auf. Hier stehen die Kopien im App-Speicher von Jira.',
    unread: {
      one: '1 angefangener Bericht lässt sich hier nicht lesen. Er bleibt, wie er ist; vielleicht hat ihn ein neueres Preflight geschrieben.',
      other:
        '{count} angefangene Berichte lassen sich hier nicht lesen. Sie bleiben, wie sie sind; vielleicht hat sie ein neueres Preflight geschrieben.',
    },
  },
};
