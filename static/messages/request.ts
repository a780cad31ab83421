import { request as de } from './de/request';
import { request as en } from './en/request';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let request: SameTexts<typeof en> = en;
follow((language) => {
  request = { en, de }[language];
});
