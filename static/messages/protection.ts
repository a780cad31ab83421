import { protection as de } from './de/protection';
import { protection as en } from './en/protection';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let protection: SameTexts<typeof en> = en;
follow((language) => {
  protection = { en, de }[language];
});
