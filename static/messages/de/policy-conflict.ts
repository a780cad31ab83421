import type { conflict as en } from '../en/policy-conflict';
import type { SameTexts } from '../same-texts';

/** Inzwischen hat jemand anderes veröffentlicht oder einen Entwurf behalten. */
export const conflict: SameTexts<typeof en> = {
  title: 'Inzwischen hat jemand veröffentlicht',
  means: 'Fassung {revision} kam, nachdem dieser Entwurf begonnen war. Nichts davon wird ungesehen überschrieben.',
  theirs: 'Was sich dort geändert hat',
  noBase: 'Die Fassung, mit der dieser Entwurf begann, gibt es nicht mehr: bitte bei jedem Unterschied entscheiden.',
  both: 'Beide haben geändert: {section}',
  takeMine: 'Meines nehmen',
  takeTheirs: 'Das andere nehmen',
  merge: 'Beides zusammenführen',
  after: 'Danach enthält der Entwurf beides, und noch ist nichts veröffentlicht.',
};
