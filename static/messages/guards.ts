import { guards as de } from './de/guards';
import { guards as en } from './en/guards';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let guards: SameTexts<typeof en> = en;
follow((language) => {
  guards = { en, de }[language];
});
