import type { projects as en } from '../en/projects';
import type { SameTexts } from '../same-texts';

/** Sätze des Raums über alle Bereiche, für die Preflight gilt. */
export const projects: SameTexts<typeof en> = {
  title: 'Erfasste Bereiche',
  site: 'Die Vorgabe der Site ist „{name}“, Revision {revision}. Sie gilt in jedem Bereich, der nichts anderes festlegt.',
  noSite: 'Noch gibt es keine Vorgabe der Site: Der erste Bereich, der eingerichtet wird, macht sie.',
  search: 'Nach Name oder Schlüssel suchen',
  shown: '{from} bis {to} von {total}',
  none: 'Kein erfasster Bereich wurde gefunden.',
  before: 'Frühere',
  after: 'Spätere',
  columns: { space: 'Bereich', state: 'Stand', differs: 'Legt anders fest', since: 'Erfasst seit', reset: 'Zurück' },
  states: {
    current: 'folgt',
    behind: 'unterwegs',
    open: 'noch folgt nicht alles; es wird wieder versucht',
    unfitting: 'passt nicht zur neuen Vorgabe; was vorher veröffentlicht war, gilt',
    gone: 'gelöscht oder nicht zu sehen',
    apart: 'eine eigene Richtlinie',
  },
  nothing: 'nichts',
  own: 'alles',
  unknown: 'nicht bekannt',
  reset: {
    press: 'Zurücksetzen',
    of: '{space} auf die Vorgabe der Site zurücksetzen',
    yes: 'Alle Unterschiede zurücknehmen',
    no: 'Behalten',
    note: 'Zurück zur Vorgabe der Site, für alle Bereiche',
  },
  permits: {
    title: 'Was Admins der Bereiche ändern dürfen',
    means:
      'Regeln lassen sich in einem Bereich immer strenger machen. Was hier angehakt ist, lässt sich dort beliebig ändern; was ein Bereich vorher veröffentlicht hat, bleibt, bis er zurückgesetzt wird. Stufen, Prioritäten und Ausnahmen legt immer die Site fest.',
    save: 'Speichern, was Bereiche ändern dürfen',
    saved: 'Gespeichert.',
  },
};
