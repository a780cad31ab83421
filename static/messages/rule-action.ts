import { ruleAction as de } from './de/rule-action';
import { ruleAction as en } from './en/rule-action';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let ruleAction: SameTexts<typeof en> = en;
follow((language) => {
  ruleAction = { en, de }[language];
});
