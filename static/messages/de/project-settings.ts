import type { projectSettings as en } from '../en/project-settings';
import type { SameTexts } from '../same-texts';

/** Sätze der Einstellungen eines Bereichs. */
export const projectSettings: SameTexts<typeof en> = {
  loading: 'Es wird gelesen, was in diesem Bereich gilt…',
  closed: 'Preflight kann die Einstellungen dieses Bereichs nicht zeigen',
  title: 'Preflight in {space}',
  intro:
    'Hier gilt die Vorgabe der Site, und manches kann dieser Bereich anders festlegen. An jedem Wert steht, wer ihn festgelegt hat.',
  origins: { site: 'Vorgabe der Site', space: 'dieser Bereich' },
  follow: {
    published: 'Revision {revision} ist veröffentlicht. Bisher hängt hier noch keine Sperre daran.',
    current: 'Revision {revision} ist veröffentlicht. Sperren und Formularskript folgen ihr.',
    underway: 'Revision {revision} ist veröffentlicht. Sperren und Formularskript sind unterwegs.',
    open: 'Noch folgt nicht alles dem, was veröffentlicht ist: {places}. Es wird von selbst wieder versucht; bis dahin nennt es die tägliche Prüfung.',
    unfitting:
      'Die Vorgabe der Site hat sich so geändert, dass sie nicht zu dem passt, was dieser Bereich anders festlegt. Was vorher veröffentlicht war, gilt weiter. Hier hilft, einen Unterschied zurückzunehmen, oder ein Jira-Admin.',
  },
  places: {
    gates: 'die Sperre beim Anlegen',
    'later-gates': 'Sperren an späteren Übergängen',
    'form-script': 'das Formularskript',
  },
  differences: {
    title: 'Was dieser Bereich anders festlegt',
    none: 'Nichts: Hier gilt überall die Vorgabe der Site.',
    own: 'Dieser Bereich hat eine eigene Richtlinie und folgt keiner Vorgabe der Site.',
    reset: 'Zurück zur Vorgabe der Site',
    sure: 'Alles, was sich hier ändern lässt, geht zurück auf die Vorgabe der Site. Aus dem Verlauf geht nichts verloren.',
    sureAll: 'Alles hier geht zurück auf die Vorgabe der Site. Aus dem Verlauf geht nichts verloren.',
    yes: 'Zurücknehmen',
    no: 'Unterschiede behalten',
    note: 'Zurück zur Vorgabe der Site',
  },
  rules: {
    title: 'Regeln',
    means:
      'Wie streng jede Regel hier ist. Eine Regel kann strenger sein als auf der Site, nicht milder, außer die Site erlaubt es.',
    forJiraAdmins:
      'Wie streng jede Regel hier ist. Wer Jira verwaltet, kann Regeln auch milder machen als auf der Site.',
    onSite: 'auf der Site: {level}',
    back: 'Wie auf der Site',
  },
  bites: { block: 'lehnt ab', warn: 'warnt', info: 'erwähnt', off: 'aus' },
  publish: {
    note: 'Warum (steht im Verlauf)',
    press: 'Für diesen Bereich veröffentlichen',
    done: 'Veröffentlicht. Es gilt nur für diesen Bereich.',
    problems: 'Nichts wurde veröffentlicht:',
    draft:
      'Für diesen Bereich gibt es einen Entwurf, der noch nicht veröffentlicht ist. Was hier veröffentlicht wird, tritt an seine Stelle.',
  },
  editor: {
    open: 'Die Richtlinie dieses Bereichs bearbeiten',
    close: 'Zurück zu dem, was hier gilt',
    means: 'Alles, was die Site den Bereichen überlässt, lässt sich hier ändern. Das Übrige lässt sich ansehen.',
    missing: 'Der Editor ließ sich nicht holen. Bitte die Verbindung prüfen; es wurde nichts geändert.',
  },
  sections: {
    title: 'Alles, was hier gilt',
    means: 'Die ganze geltende Richtlinie. Jeder Abschnitt lässt sich aufklappen und zeigt seine Einträge.',
    nothing: 'nichts',
  },
  failures: {
    FORBIDDEN: 'Das können nur Admins dieses Bereichs sehen und ändern. Nichts wurde geändert.',
    POLICY_MISSING: 'Preflight gilt für diesen Bereich noch nicht. Ein Jira-Admin kann es unter Apps einrichten.',
    CONFLICT:
      'Inzwischen hat jemand anderes veröffentlicht. Nichts davon wurde überschrieben. Bitte die Seite neu laden und nachsehen, bevor es weitergeht.',
  },
};
