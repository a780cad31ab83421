import type { audit as en } from '../en/audit';
import type { SameTexts } from '../same-texts';

/** Every German sentence of the audit log. */
export const audit: SameTexts<typeof en> = {
  title: 'Protokoll',
  means:
    'Was Preflight abgelehnt, zurückgesetzt, markiert, erlaubt, abgenommen und geändert hat, nach Bereich und Zeit, 365 Tage lang. Lehnt die Sperre in Jira selbst ab, hinterlässt das keine Spur und steht nicht hier. Das Protokoll enthält Kennungen und Codes, keinen Satz, den jemand geschrieben hat.',
  read: 'Protokoll öffnen',
  again: 'Bereiche neu lesen',
  noSpace: 'Noch war kein Bereich geschützt, darum gibt es kein Protokoll.',
  space: 'Bereich',
  since: 'Zeit',
  days: { one: 'Der letzte Tag', other: 'Die letzten {count} Tage' },
  show: 'Zeigen',
  older: 'Ältere Einträge zeigen',
  csv: 'Als CSV sichern',
  saved: { one: '1 Eintrag ist gesichert.', other: '{count} Einträge sind gesichert.' },
  cut: 'Die Datei enthält die neuesten {count} Einträge; für den Rest bitte eine kürzere Zeit wählen.',
  nothing: 'In dieser Zeit ist nichts geschehen.',
  columns: { at: 'Wann', what: 'Was', item: 'Vorgang', who: 'Wer', why: 'Code' },
  kinds: {
    repaired: 'Priorität zurückgesetzt',
    'repair-failed': 'Ließ sich nicht zurücksetzen',
    told: 'Kommentar geschrieben',
    flagged: 'Markiert',
    unflagged: 'Markierung entfernt',
    noticed: 'Bemerkt',
    refused: 'Abgelehnt',
    exempt: 'Ausnahme genutzt',
    override: 'Von der Verwaltung erlaubt',
    grant: 'Gewährt',
    'ruling-withdrawn': 'Nicht mehr erlaubt',
    'sent-back': 'Zurückgegeben, weil etwas fehlt',
    lowered: 'Priorität als zu hoch befunden',
    released: 'Sperren abgenommen',
    attached: 'Sperren angebracht',
    observing: 'Beobachtet, nichts abgelehnt',
    'policy-changed': 'Einstellungen geändert',
    'policy-unreadable': 'Einstellungen nicht lesbar',
    unhealthy: 'Tägliche Prüfung: nicht in Ordnung',
  },
};
