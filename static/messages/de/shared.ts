import type { shared as en } from '../en/shared';
import type { SameTexts } from '../same-texts';

const failures = {
  INVALID_INPUT:
    'Preflight konnte nicht verstehen, was diese Seite geschickt hat. Nichts wurde geändert. Bitte die Seite neu laden und noch einmal versuchen.',
  FORBIDDEN:
    'Dieses Konto darf das hier nicht. Nichts wurde geändert. Wenn es nötig ist, bitte einen Jira-Admin fragen.',
  POLICY_MISSING:
    'Preflight ist für diesen Bereich noch nicht eingerichtet. Der Vorgang lässt sich auch ohne erstellen. Ein Jira-Admin kann es unter „Apps“ einrichten.',
  POLICY_UNREADABLE:
    'Die Regeln dieses Bereichs ließen sich nicht lesen. Das Geschriebene bleibt erhalten. Bitte einem Jira-Admin Bescheid geben, dann noch einmal versuchen.',
  STORAGE_UNAVAILABLE:
    'Der Speicher von Preflight antwortet gerade nicht. Das Geschriebene ist noch da. Bitte gleich noch einmal versuchen.',
  JIRA_UNAVAILABLE: 'Jira antwortet gerade nicht. Das Geschriebene ist noch da. Bitte gleich noch einmal versuchen.',
  JIRA_REFUSED:
    'Jira hat diesen Schritt abgelehnt. Nichts wurde geändert. Bitte die Berechtigungen prüfen, dann noch einmal versuchen.',
  CONFLICT:
    'Jemand anderes hat das gleichzeitig geändert. Nichts davon wurde überschrieben. Bitte neu laden und nachsehen, bevor es weitergeht.',
  NOT_FOUND: 'Das gibt es nicht mehr, oder es ist nicht sichtbar. Die Seite neu laden zeigt, was jetzt da ist.',
  UNREACHABLE:
    'Preflight war nicht zu erreichen. Das Geschriebene ist noch da. Bitte die Verbindung prüfen und noch einmal versuchen.',
  UNEXPECTED:
    'In Preflight ging etwas schief. Das Geschriebene ist noch da. Bitte noch einmal versuchen; wenn es bleibt, einem Jira-Admin Bescheid geben.',
};

export const shared: SameTexts<typeof en> = { failures, tryAgain: 'Noch einmal versuchen' };
