import type { ruling as en } from '../en/ruling';
import type { SameTexts } from '../same-texts';

/** Every German sentence about what an admin allowed on one work item. */
export const ruling: SameTexts<typeof en> = {
  title: 'Ausnahmen',
  allowed: '„{level}“ ist an diesem Vorgang ohne Checkliste erlaubt.',
  by: '{name}, {date}',
  edited: 'Der Bericht wurde seither bearbeitet.',
  ended: 'Im Bericht ist mehr offen als damals, darum gilt das nicht mehr. Preflight nimmt es von selbst weg.',
  exempt: {
    account: '„{level}“ bleibt trotz offener Checkliste: {name} hat es gesetzt und ist ausgenommen.',
    app: '„{level}“ bleibt trotz offener Checkliste: Die App {name} hat es gesetzt und ist ausgenommen.',
    group: '„{level}“ bleibt trotz offener Checkliste: {name} hat es gesetzt und ist in einer ausgenommenen Gruppe.',
  },
  somebody: 'jemand, dessen Name hier nicht zu sehen ist',
  unread: 'Ob hier etwas erlaubt ist, ließ sich nicht lesen.',
  ask: 'Eine Priorität ohne Checkliste erlauben',
  means:
    'Die Priorität darf an diesem Vorgang dann trotz offener Checkliste stehen. Der Name und der Grund stehen dann hier. Das endet, wenn es jemand zurücknimmt, wenn die Priorität aufgegeben wird oder wenn im Bericht mehr fehlt als jetzt.',
  priority: 'Priorität',
  reason: 'Warum sie stehen darf',
  hint: 'Mindestens 10 Zeichen; alle, die diesen Vorgang sehen, können es lesen.',
  tooShort: 'Bitte den Grund schreiben, in mindestens 10 Zeichen.',
  allow: 'Erlauben',
  cancel: 'Abbrechen',
  withdraw: 'Zurücknehmen',
  sure: 'Wirklich zurücknehmen? Die Priorität braucht dann wieder ihre Checkliste und wird vielleicht zurückgesetzt.',
  confirm: 'Ja, zurücknehmen',
  keep: 'Behalten',
  done: { allowed: '„{level}“ ist jetzt erlaubt.', withdrawn: 'Es ist zurückgenommen.' },
  refused: {
    FORBIDDEN: 'Das kann nur, wer diesen Bereich oder Jira verwaltet. Es wurde nichts geändert.',
    INVALID_INPUT: 'Diese Priorität braucht hier keine Checkliste mehr, oder der Grund ist zu kurz oder zu lang.',
    NOT_FOUND:
      'Jira kennt das Feld „Preflight-Ausnahme“ noch nicht. Wer Jira verwaltet, kann die App neu bereitstellen.',
  },
};
