import type { drafts as en } from '../en/panel-drafts';
import type { SameTexts } from '../same-texts';

/** What the panel says about begun reports, in German. */
export const drafts: SameTexts<typeof en> = {
  title: { one: 'Es gibt 1 angefangenen Bericht', other: 'Es gibt {count} angefangene Berichte' },
  unnamed: 'Noch ohne Text',
  kept: 'Aufgehoben: {when}.',
  handedOver: 'Er war vollständig, ist also vielleicht schon ein Vorgang.',
  resume: 'Weiterschreiben',
  discard: 'Verwerfen',
  resumeNamed: 'Weiterschreiben: {name}',
  discardNamed: 'Verwerfen: {name}',
  hide: 'Jetzt nicht',
  resumed: 'Der Bericht ist wieder da.',
  discarded: 'Der angefangene Bericht ist weg.',
  unsaved: 'Dieser Bericht wurde schon einmal geändert, ohne zu speichern',
  notInBrowser:
    'Dieser Browser hebt für Preflight nichts auf. Nach fünf Sekunden Pause entsteht jeweils eine Kopie im App-Speicher von Jira.',
  nowhere:
    'Das Geschriebene lässt sich gerade nicht aufheben. Bitte den Dialog offen lassen, bis der Vorgang erstellt ist.',
  leftOut: {
    one: '1 angefangener Bericht ist zu groß für die zweite Kopie. Er liegt nur in diesem Browser.',
    other: '{count} angefangene Berichte sind zu groß für die zweite Kopie. Sie liegen nur in diesem Browser.',
  },
};
