import { frame as de } from './de/frame';
import { frame as en } from './en/frame';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let frame: SameTexts<typeof en> = en;
follow((language) => {
  frame = { en, de }[language];
});
