import { policy as de } from './de/policy';
import { policy as en } from './en/policy';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let policy: SameTexts<typeof en> = en;
follow((language) => {
  policy = { en, de }[language];
});
