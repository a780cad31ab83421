import { shared as de } from './de/shared';
import { shared as en } from './en/shared';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let shared: SameTexts<typeof en> = en;
follow((language) => {
  shared = { en, de }[language];
});
