import { afterwards as de } from './de/afterwards';
import { afterwards as en } from './en/afterwards';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let afterwards: SameTexts<typeof en> = en;
follow((language) => {
  afterwards = { en, de }[language];
});
