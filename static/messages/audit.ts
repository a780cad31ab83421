import { audit as de } from './de/audit';
import { audit as en } from './en/audit';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let audit: SameTexts<typeof en> = en;
follow((language) => {
  audit = { en, de }[language];
});
