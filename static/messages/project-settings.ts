import { projectSettings as de } from './de/project-settings';
import { projectSettings as en } from './en/project-settings';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let projectSettings: SameTexts<typeof en> = en;
follow((language) => {
  projectSettings = { en, de }[language];
});
