import type { learning as en } from '../en/learning';
import type { SameTexts } from '../same-texts';

export const learning: SameTexts<typeof en> = {
  title: 'Was gelernt wurde',
  noSpace: 'Es ist noch kein Bereich gewählt. Wählen Sie zuerst einen im Raum „Einrichten“.',
  none: 'Von diesem Bereich wurde noch nichts gelernt: Vorschläge für Kategorien kommen allein aus den Signalen seiner Richtlinie.',
  press: 'Aus den Vorgängen dieses Bereichs lernen',
  again: 'Neu lernen',
  running: '{seen} Vorgänge gelesen, {kept} davon mit einer Kategorie',
  failed: 'Der letzte Lauf endete vorzeitig ({code}). Was vorher gelernt wurde, gilt weiter.',
  discard: 'Gelerntes verwerfen…',
  confirm: 'Verwerfen',
  keep: 'Behalten',
  discarding: 'Vorschläge kommen dann allein aus den Signalen der Richtlinie, bis jemand neu lernen lässt.',
  facts: {
    learned: 'Gelernt am {when} ({age})',
    days: { one: 'vor 1 Tag', other: 'vor {count} Tagen' },
    today: 'heute',
    items: 'Aus {items} Vorgängen in {categories} Kategorien',
    size: '{size} kB Wörter und Zahlen; kein Text von irgendwem',
    right: 'An Vorgängen, die es nicht kannte: richtig bei {first} von 100, unter den ersten drei bei {three} von 100',
    untried: 'Zu wenige Vorgänge, um es daran zu prüfen: Wie oft es richtig liegt, ist nicht bekannt',
    never: 'Es nennt keinen Vorschlag sicher: Die Proben waren zu wenige oder zu selten richtig, um sicher zu sein.',
  },
  weekly: 'Jede Woche neu lernen',
  table: {
    title: 'Nach Kategorie, an Vorgängen, die es nicht kannte',
    category: 'Kategorie',
    support: 'Vorgänge',
    strong: 'Sicher genannt',
    right: 'Davon richtig',
    wrong: 'Sicher und falsch',
    never: 'nie',
    hidden: '{count}, die Sie nicht sehen dürfen',
  },
};
