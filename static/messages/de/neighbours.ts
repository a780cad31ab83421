import type { neighbours as en } from '../en/neighbours';
import type { SameTexts } from '../same-texts';

/** Jeder deutsche Satz über andere Vorgänge. */
export const neighbours: SameTexts<typeof en> = {
  title: 'Ähnliche und frühere Vorgänge',
  loading: 'Sie werden gesucht …',
  similar: 'Wahrscheinlich dasselbe',
  noSimilar: 'Nichts Ähnliches gefunden.',
  same: 'Früher zur selben Person ({who})',
  noSame: 'Zu dieser Person gibt es nichts Früheres.',
  nobody: 'Der Bericht nennt keine Person, nach der sich suchen ließe.',
  because: 'Beide sagen: {words}',
  link: '{key} verknüpfen',
  linking: 'Wird verknüpft …',
  linked: '{key} ist verknüpft.',
  refused: 'Jira hat {key} nicht verknüpft. Vielleicht darf dieses Konto hier keine Vorgänge verknüpfen.',
  noType:
    'Dieses Jira kennt keine Verknüpfung, die in beide Richtungen gleich heißt. Bitte die von Jira selbst benutzen.',
  down: 'Die Suche von Jira antwortet gerade nicht.',
  again: 'Noch einmal versuchen',
};
