import { violationsOf } from './support/accessibility';
import { openPage } from './support/browser';
import { layoutFaults, SIGHTS } from './support/layout-faults';
import { everyScreen } from './screens/every-screen';
import { start } from './screens/screen';
import { walkByTab } from './support/tab-walk';

const THEMES = ['light', 'dark'] as const;
const rows = everyScreen.flatMap((screen) => THEMES.map((theme) => [screen.name, theme, screen] as const));
const noFaults = { wcag: [], layout: [], tab: { unreached: [], unmarked: [], unseen: [] } };

/** Half of the walks are at the width of a phone. */
const WALKED = { light: { width: 900, height: 900 }, dark: { width: 360, height: 720 } };

test.each(rows)(
  '%s, %s: WCAG 2.2 A and AA hold, nothing is cut off at any width or zoom, and Tab reaches everything',
  async (_name, theme, screen) => {
    const { page } = await openPage({ viewport: { width: 900, height: 1000 }, colorScheme: theme });
    await start(screen, page);
    const wcag = await violationsOf(page);
    const layout: string[] = [];
    for (const sight of SIGHTS) layout.push(...(await layoutFaults(page, sight)));
    await layoutFaults(page, { name: 'walked', ...WALKED[theme] });
    expect({ wcag, layout, tab: await walkByTab(page) }).toEqual(noFaults);
  },
);
