import { leaving as de } from './de/leaving';
import { leaving as en } from './en/leaving';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let leaving: SameTexts<typeof en> = en;
follow((language) => {
  leaving = { en, de }[language];
});
