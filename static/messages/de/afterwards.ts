import type { afterwards as en } from '../en/afterwards';
import type { SameTexts } from '../same-texts';

/** Every German sentence about what happens to a guarded priority that got past every gate. */
export const afterwards: SameTexts<typeof en> = {
  title: 'Was danach geschieht',
  means:
    'Nichts in Jira hält jede Änderung einer Priorität auf. Hier steht, was Preflight tut, wenn es eine geschützte mit offener Checkliste findet, und was mit einem neuen Vorgang ohne Bericht geschieht.',
  read: 'Zeigen und ändern',
  again: 'Neu lesen',
  noSpace: 'Bitte erst in Schritt 1 einen Bereich wählen.',
  mode: {
    title: 'Eine geschützte Priorität mit offener Checkliste',
    flag: 'Mit dem Stichwort „preflight-open“ markieren und sonst nichts ändern',
    restore: 'Die vorige Priorität wiederherstellen, mit einem Kommentar, der nennt, was offen ist',
    off: 'Stehen lassen',
  },
  observe: 'Nur beobachten: festhalten, was geschähe, und in Jira nichts ändern',
  fallback: 'Hatte der Vorgang nie eine freie Priorität, dann',
  highest: 'Die höchste, die nicht geschützt ist',
  most: 'Höchstzahl der Reparaturen eines Vorgangs am Tag; danach wird er nur noch markiert',
  older: 'Auch Vorgänge reparieren, die älter sind als der Schutz dieses Bereichs',
  without: {
    title: 'Ein neuer Vorgang mit geschützter Priorität und ohne Bericht',
    refuse: 'Ablehnen. Auch Mails, Chats und Regeln, die keinen Bericht senden können, werden abgelehnt.',
    lower: 'Hereinlassen und danach herabsetzen, mit einem Kommentar. Nichts, was ein Werkzeug sendet, geht verloren.',
  },
  exempt: {
    title: 'Wer von der Reparatur ausgenommen ist',
    means:
      'Ihre geschützten Prioritäten bleiben; jedes Mal steht es im Protokoll und am Vorgang. Die Sperren gelten auch für sie.',
    nobody: 'Niemand ist ausgenommen.',
    groups: 'Gruppe',
    accounts: 'Person',
    apps: 'App',
    row: '{kind}: {name}',
    remove: '{name} entfernen',
    kind: 'Suchen nach',
    person: 'einer Person, oder einer App mit ihrer Konto-ID',
    group: 'einer Gruppe',
    text: 'Name, Mailadresse oder Konto-ID',
    find: 'Suchen',
    none: 'Nichts gefunden.',
    add: '{name} hinzufügen',
  },
  deciders: {
    title: 'Wer über Bitten um eine geschützte Priorität entscheidet',
    means:
      'Wo sich eine Checkliste nicht erledigen lässt, wird am Vorgang um die Priorität gebeten, und diese Rollen, Gruppen und Personen gewähren sie dort oder lehnen ab. Admins des Bereichs und von Jira können es immer.',
    nobody: 'Niemand ist genannt: Admins entscheiden.',
    roles: 'Rolle',
    groups: 'Gruppe',
    users: 'Person',
    row: '{kind}: {name}',
    remove: '{name} entscheidet nicht mehr',
    kind: 'Wer entscheidet: suchen nach',
    user: 'einer Person',
    group: 'einer Gruppe',
    role: 'einer Rolle des Bereichs',
    text: 'Name oder Mailadresse von jemandem, der entscheidet',
    find: 'Wer entscheidet: suchen',
    none: 'Nichts gefunden.',
    add: '{name} entscheiden lassen',
    own: 'Sie dürfen über eigene Bitten entscheiden',
    remind: 'Stunden, bis sie erinnert werden',
    expire: 'Stunden, bis eine Bitte verfällt',
    order: 'Die Erinnerung muss kommen, bevor die Bitte verfällt.',
  },
  save: 'Speichern',
  saved: 'Gespeichert.',
  halted:
    'Es ist gespeichert, aber eine Sperre ließ sich nicht auf den neuen Stand bringen. Bitte die Sperre in Schritt 5 neu anbringen.',
  unsaved: 'Noch nicht gespeichert.',
};
