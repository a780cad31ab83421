import type { Page } from 'playwright-core';

import type { CreateDialog } from './create-dialog';

export const pasteBox = ({ panel }: CreateDialog) =>
  panel.getByRole('textbox', { name: 'Paste the chat or your notes' });

/** Pastes as a person does: the text comes from the clipboard, by the keys for it. */
export async function pasteInto(create: CreateDialog, page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await pasteBox(create).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await create.panel
    .getByText(/^(?:Found in your text|Not analysed|Nothing was found)/)
    .first()
    .waitFor();
}

/** A chat in which everything is said that a report needs of the one who has the trouble. */
export const CHAT = `Mia Lind: hi, the test lights of my lesson on loops stay dark
Coach Ben: Hello Mia! What have you tried so far?
Mia Lind: I refreshed the page twice and I quit Chrome and opened it again, no change
Coach Ben: Which system are you on?
Mia Lind: macOS Sierra, in the Learn IDE V3
Coach Ben: What did you expect?
Mia Lind: I expected the test light to turn green after I submit
Coach Ben: Which steps lead to it?
Mia Lind: 1. open the lesson
2. run learn test, all tests pass
3. run learn submit
Coach Ben: Thanks. What is your GitHub name, and your batch?
Mia Lind: my github is mlind and my batch is v-000
Coach Ben: Can you go on with another lesson for now?
Mia Lind: no, I can't move on`;
