import path from 'node:path';

import { everyScreen } from '../screens/every-screen';
import { start } from '../screens/screen';
import { openPage } from '../support/browser';

const PLACE = path.resolve(__dirname, '..', '..', 'docs', 'images');

/** The picture's name, the screen that it shows, and its height at a width of 1,100 px. */
const PICTURES = [
  ['policy-together', 'policy, two changed the same row', 2_600],
  ['policy-file', 'policy, a file that names what this site lacks', 2_400],
  ['policy-history', 'policy, its history', 2_400],
  ['space-settings', 'space settings, a difference', 1_000],
  ['searches', 'searches, one saved', 1_150],
  ['stop-covering', 'release, about to stop covering a space', 900],
  ['work-item', 'status, the report completed there', 1_300],
  ['request', 'status, asking for a Blocker', 1_500],
  ['request-decided', 'status, a request to decide', 1_700],
  ['not-a-blocker', 'status, a Blocker that is none', 1_500],
  ['report-a-problem', 'entrance, a link of which something was left out', 620],
  ['my-drafts', 'entrance, a draft, another discarded', 620],
  ['portal', 'portal, with questions', 900],
] as const;

test.each(PICTURES)('%s', async (name, shown, height) => {
  const screen = everyScreen.find((one) => one.name === shown);
  if (screen === undefined) throw new Error(`There is no screen “${shown}”.`);
  const { page } = await openPage({ viewport: { width: 1_100, height } });
  await start(screen, page);
  await page.screenshot({ path: path.join(PLACE, `${name}.png`) });
});
