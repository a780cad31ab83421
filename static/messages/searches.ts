import { searches as de } from './de/searches';
import { searches as en } from './en/searches';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let searches: SameTexts<typeof en> = en;
follow((language) => {
  searches = { en, de }[language];
});
