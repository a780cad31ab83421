import type { selfTest as english } from '../en/guards-self-test';
import type { SameTexts } from '../same-texts';

/** Die Sätze des Selbsttests. */
export const selfTest: SameTexts<typeof english> = {
  title: 'Selbsttest',
  means:
    'Legt im Namen dieses Kontos einige Vorgänge im Bereich an, versucht bei jedem, per REST eine geschützte Priorität zu setzen, hält fest, was geschieht, und löscht sie wieder. Dialoge, Boards, Mails und Regeln werden nicht versucht: Dafür braucht es einen Menschen. Die App bekommt kein Ereignis von dem, was sie selbst tut; was durchkommt, stellt daher der Durchgang richtig, binnen sechs Minuten.',
  read: 'Den letzten Selbsttest zeigen',
  again: 'Erneut lesen',
  noSpace: 'Bitte zuerst in Schritt 1 einen Bereich wählen.',
  start: 'Jetzt versuchen',
  running: 'Preflight verfolgt noch, was durchkam. Gelöscht wird erst, wenn die Seite wieder offen ist.',
  done: 'Alles wurde versucht, und die Vorgänge sind gelöscht.',
  left: 'Diese Vorgänge ließen sich mit diesem Konto nicht löschen: {keys}.',
  columns: { tried: 'Versucht', outcome: 'Was geschah', because: 'Warum' },
  after: '{state} nach {seconds} s',
  states: {
    prevented: 'Verhindert',
    repaired: 'Richtiggestellt',
    reported: 'Gemeldet',
    open: 'Offen',
    waiting: 'Kam durch, wartet',
    'not-tried': 'Nicht versucht',
  },
  tries: {
    'create-by-rest': 'Erstellen per REST',
    'create-many-by-rest': 'Viele erstellen per REST',
    'create-with-forged-report': 'Erstellen per REST mit einem von Hand geschriebenen Urteil',
    'create-child-by-rest': 'Eine Unteraufgabe erstellen per REST',
    'edit-by-rest': 'Bearbeiten per REST',
    'transition-by-rest': 'Ein Übergang per REST',
    'change-type-by-rest': 'Den Vorgangstyp ändern per REST',
  },
  because: {
    gate: 'die Sperre lehnte ab',
    jira: 'Jira lehnte ab: strenger Modus oder eine eigene Regel',
    label: 'er trägt das Stichwort',
    field: 'das Berichtsfeld lehnte ab',
    'no-canary': 'sein Vorgang ließ sich nicht anlegen oder ist weg',
    'no-transition': 'kein Übergang aus dem ersten Status nimmt eine Priorität an',
    'no-type': 'der Bereich hat keinen Vorgangstyp dafür',
    'no-field': 'das Berichtsfeld ist nicht bekannt',
    'not-raised': 'sein Vorgang ließ sich vorher nicht anheben',
    'refused-otherwise': 'Jira lehnte den Vorgang aus einem anderen Grund ab, etwa wegen eines Pflichtfelds',
  },
};
