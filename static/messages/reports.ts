import { reports as de } from './de/reports';
import { reports as en } from './en/reports';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let reports: SameTexts<typeof en> = en;
follow((language) => {
  reports = { en, de }[language];
});
