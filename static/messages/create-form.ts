import { createForm as de } from './de/create-form';
import { createForm as en } from './en/create-form';
import { follow } from './language';
import type { SameTexts } from './same-texts';

/** In the language that was chosen: read it when it is shown, not when the file is loaded. */
export let createForm: SameTexts<typeof en> = en;
follow((language) => {
  createForm = { en, de }[language];
});
