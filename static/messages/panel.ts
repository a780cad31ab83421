import { panel as de } from './de/panel';
import { panel as en } from './en/panel';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let panel: SameTexts<typeof en> = en;
follow((language) => {
  panel = { en, de }[language];
});
