import { everyScreen } from '../screens/every-screen';
import { start } from '../screens/screen';
import { violationsOf } from './accessibility';
import { openPage } from './browser';
import { layoutFaults, SIGHTS } from './layout-faults';
import { walkByTab } from './tab-walk';

const noFaults = { wcag: [], layout: [], tab: { unreached: [], unmarked: [], unseen: [] } };

/** Half of the walks are at the width of a phone. */
const WALKED = { light: { width: 900, height: 900 }, dark: { width: 360, height: 720 } };

/** Every screen in one theme. The themes are files of their own, so that two workers walk side by side. */
export function screensHold(theme: keyof typeof WALKED): void {
  test.each(everyScreen.map((screen) => [screen.name, screen] as const))(
    '%s: WCAG 2.2 A and AA hold, nothing is cut off at any width or zoom, and Tab reaches everything',
    async (_name, screen) => {
      const { page } = await openPage({ viewport: { width: 900, height: 1000 }, colorScheme: theme });
      await start(screen, page);
      const wcag = await violationsOf(page);
      const layout: string[] = [];
      for (const sight of SIGHTS) layout.push(...(await layoutFaults(page, sight)));
      await layoutFaults(page, { name: 'walked', ...WALKED[theme] });
      expect({ wcag, layout, tab: await walkByTab(page) }).toEqual(noFaults);
    },
  );
}
