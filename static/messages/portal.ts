import { portal as de } from './de/portal';
import { portal as en } from './en/portal';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let portal: SameTexts<typeof en> = en;
follow((language) => {
  portal = { en, de }[language];
});
