import { projects as de } from './de/projects';
import { projects as en } from './en/projects';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let projects: SameTexts<typeof en> = en;
follow((language) => {
  projects = { en, de }[language];
});
