import { issueStatus as de } from './de/issue-status';
import { issueStatus as en } from './en/issue-status';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let issueStatus: SameTexts<typeof en> = en;
follow((language) => {
  issueStatus = { en, de }[language];
});
