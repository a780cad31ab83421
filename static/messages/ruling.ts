import { ruling as de } from './de/ruling';
import { ruling as en } from './en/ruling';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let ruling: SameTexts<typeof en> = en;
follow((language) => {
  ruling = { en, de }[language];
});
