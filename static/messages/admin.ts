import { admin as de } from './de/admin';
import { admin as en } from './en/admin';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let admin: SameTexts<typeof en> = en;
follow((language) => {
  admin = { en, de }[language];
});
