import type { sections as en, whom as whomEn } from '../en/policy-sections';
import type { SameTexts } from '../same-texts';

/** Wozu die Abschnitte einer Richtlinie da sind. */
export const sections: SameTexts<typeof en> = {
  title: 'Abschnitte der Richtlinie',
  means: {
    parts: 'Die Fragen eines Berichts, in der Reihenfolge, in der sie gestellt werden.',
    required: 'Was ein Bericht enthalten muss. Von mehreren Teilen genügt einer.',
    kinds: 'Sorten von Problemen. Punkte der Checkliste können davon abhängen.',
    categories: 'Worum es geht; vorgeschlagen nach den Worten, die dafür sprechen.',
    routes: 'Wohin etwas geht. Ein Weg außerhalb von Jira zeigt seine Schritte und behält nichts.',
    answersInstead: 'Antworten, die vor dem Anlegen angeboten werden. Keine davon hält einen Vorgang auf.',
    items: 'Was getan ist, bevor etwas angelegt wird.',
    levels:
      'Die Prioritäten der Richtlinie, die höchste zuerst. Welche Priorität der Site jede ist, wird in der Einrichtung zugeordnet.',
    checklist: 'Was gelten muss, bevor eine geschützte Stufe gewählt werden darf.',
    blockingKinds: 'Was als blockierend zählt.',
    notBlocking: 'Was nie blockiert, und die Stufe, die es stattdessen bekommt.',
    rubric: 'Wie eine Priorität vorgeschlagen wird: Die erste Zeile, die zutrifft, entscheidet.',
    plan: 'Welche Jahrgänge bezahlt sind. Jeder andere ist kostenlos, keiner ist unbekannt.',
    environments: 'Wo es keine Unterstützung gibt, und was zu raten ist.',
    rules: 'Wie streng jede Regel ist.',
    gate: 'Was die Sperre fragt, und was sie tut, wenn sie nicht lesen kann.',
    repair: 'Was mit einer geschützten Priorität geschieht, die an jeder Sperre vorbeikam.',
    exemptions:
      'Wessen geschützte Prioritäten bleiben, wie sie sind: Menschen, Apps und Gruppen, nach dem Namen gefunden.',
    deciders:
      'Wer Bitten um eine geschützte Priorität gewährt und ablehnt, nach Kennungen von Jira, und wie lange Zeit dafür ist. „Schutz“ findet Personen, Gruppen und Rollen nach Namen.',
    doubts: 'Antworten, die stutzig machen: höchstens eine Warnung.',
    filler: 'Antworten ohne Inhalt, und Texte von Formularen, die niemand ausgefüllt hat.',
    notOnlyALink: 'Teile, in denen ein Link allein nicht genügt.',
    words: 'Wortgruppen, die Signale in geschweiften Klammern nennen.',
    contacts: 'Adressen und Kanäle des Teams.',
  },
};

/** Menschen, Apps und Gruppen, nach dem Namen gesucht. */
export const whom: SameTexts<typeof whomEn> = {
  added: '{name} ist dazugekommen.',
  nobody: 'Noch niemand.',
  remove: '{name} entfernen',
  search: 'Nach dem Namen suchen: {name}',
  find: 'Suchen',
  none: 'Jira hat niemanden mit diesem Namen gefunden.',
  add: '{name} hinzufügen',
  noNames: 'Die Namen ließen sich nicht lesen: Das sind die Ids von Jira.',
};
