import { entrance as de } from './de/entrance';
import { entrance as en } from './en/entrance';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let entrance: SameTexts<typeof en> = en;
follow((language) => {
  entrance = { en, de }[language];
});
