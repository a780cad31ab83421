import { rehearsal as de } from './de/rehearsal';
import { rehearsal as en } from './en/rehearsal';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let rehearsal: SameTexts<typeof en> = en;
follow((language) => {
  rehearsal = { en, de }[language];
});
