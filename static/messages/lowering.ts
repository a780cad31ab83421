import { lowering as de } from './de/lowering';
import { lowering as en } from './en/lowering';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let lowering: SameTexts<typeof en> = en;
follow((language) => {
  lowering = { en, de }[language];
});
