import type { ruleAction as en } from '../en/rule-action';
import type { SameTexts } from '../same-texts';

/** Sätze des Formulars der Aktion in einer Automationsregel. */
export const ruleAction: SameTexts<typeof en> = {
  title: 'Preflight-Bericht prüfen',
  intro:
    'Die Regel fragt mit dem Konto ihrer Verbindung und bekommt: allowed, ready, openItems, missing, category, priority und state. Geändert wird nichts.',
  issueKey: 'Schlüssel des Vorgangs',
  hint: 'Der Smart Value nennt den Vorgang, für den die Regel läuft. Ein Schlüssel wie LEARN-12 nennt immer denselben.',
  empty: 'Bitte einen Smart Value oder den Schlüssel eines Vorgangs eintragen.',
  odd: 'Das ist weder ein Smart Value noch ein Schlüssel wie LEARN-12: Die Regel würde hier anhalten.',
};
