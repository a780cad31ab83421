import { learning as de } from './de/learning';
import { learning as en } from './en/learning';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let learning: SameTexts<typeof en> = en;
follow((language) => {
  learning = { en, de }[language];
});
