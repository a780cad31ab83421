import type { searches as en } from '../en/searches';
import type { SameTexts } from '../same-texts';

/** Sätze des Raums mit Suchen für die Suche von Jira. */
export const searches: SameTexts<typeof en> = {
  space: 'Bereich',
  chosen: 'Der Bereich der Einrichtung',
  means:
    'Jede ist eine Abfrage für die Suche von Jira, mit den Namen dieser Site. Ein Filter gehört Ihnen allein, bis Sie ihn teilen.',
  noSpace: 'Es ist noch kein Bereich gewählt. Wählen Sie zuerst einen im Raum „Einrichten“.',
  noField: 'Diese Site hat das Feld für den Bericht noch nicht, es lässt sich also nichts suchen.',
  noMarks:
    'Preflight schreibt in diesem Bereich nichts für die Suche in die Vorgänge, weil der Bereich nur beobachtet oder seine Richtlinie es so will. Die ersten beiden Suchen finden dort nichts.',
  waiting: {
    one: 'Ein offener Vorgang wartet auf seine Angaben für die Suche; der stündliche Durchgang schreibt sie.',
    other:
      'Etwa {count} offene Vorgänge warten auf ihre Angaben für die Suche; der stündliche Durchgang schreibt bis zu 400 auf einmal.',
  },
  uncounted:
    'Jira konnte nicht sagen, wie viele Vorgänge auf ihre Angaben für die Suche warten. Vielleicht kennt es den Index noch nicht.',
  category: 'Kategorie',
  query: 'Abfrage von „{title}“',
  open: 'In der Suche öffnen',
  name: 'Name des Filters',
  save: 'Als Filter speichern',
  saved: 'Gespeichert: „{name}“.',
  openSaved: 'Den Filter öffnen',
  refused: 'Jira hat ihn nicht gespeichert. Meistens haben Sie schon einen Filter mit diesem Namen.',
  nameOf: '{space}: {title}',
  kinds: {
    unjustified: {
      title: 'Geschützte Priorität, die nichts trägt',
      shows:
        'Vorgänge, deren geschützte Priorität weder eine vollständige Checkliste noch eine Entscheidung hat und die nicht erledigt sind.',
    },
    incomplete: {
      title: 'Berichte, denen etwas fehlt',
      shows: 'Offene Vorgänge, deren Bericht einen Punkt offen lässt, die mit den wenigsten Pflichtteilen zuerst.',
    },
    category: {
      title: 'In einer Kategorie gemeldet',
      shows: 'Alles, was in dieser Kategorie gemeldet wurde, das Neueste zuerst.',
    },
  },
};
