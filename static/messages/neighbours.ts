import { neighbours as de } from './de/neighbours';
import { neighbours as en } from './en/neighbours';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let neighbours: SameTexts<typeof en> = en;
follow((language) => {
  neighbours = { en, de }[language];
});
