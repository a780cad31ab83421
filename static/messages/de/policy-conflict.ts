import type { conflict as en } from '../en/policy-conflict';
import type { SameTexts } from '../same-texts';

/** Inzwischen hat jemand anderes veröffentlicht, oder ein anderer Tab einen Entwurf behalten. */
export const conflict: SameTexts<typeof en> = {
  title: 'Inzwischen hat jemand veröffentlicht',
  means: 'Fassung {revision} kam, nachdem dieser Entwurf begonnen war. Nichts davon wird ungesehen überschrieben.',
  published: 'Fassung {revision}, {time}, von {name}: {note}',
  somebody: 'jemandem',
  theirs: 'Was sich dort geändert hat',
  noBase: 'Die Fassung, mit der dieser Entwurf begann, gibt es nicht mehr: bitte bei jedem Unterschied entscheiden.',
  table: 'Was beide geändert haben: bitte für jede Zeile wählen',
  columns: { what: 'Was', theirs: 'Dort', mine: 'Hier' },
  none: 'Hier wurde anderes geändert als dort: Beides bleibt.',
  order: '{section}: die Reihenfolge',
  unchanged: 'wie zuvor',
  takeMine: 'Meines nehmen',
  takeTheirs: 'Das andere nehmen',
  merge: 'Beides zusammenführen',
  after: 'Danach enthält der Entwurf beides, und noch ist nichts veröffentlicht.',
  tab: 'Ein anderer Tab oder ein anderes Fenster hat diesen Entwurf inzwischen behalten. Was auf dieser Seite steht, ist nur in diesem Browser, und nichts wurde überschrieben.',
  keepMine: 'Mit dieser Seite weitermachen',
  openTheirs: 'Öffnen, was das andere behalten hat',
};
