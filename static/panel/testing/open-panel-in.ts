import * as library from '@testing-library/react';
import { createElement } from 'react';

import type { FakeHost } from '../../report-form/testing/fake-bridge';

/** Shows the panel in this host. The panel is imported late: the bridge package wants a host when it is loaded. */
export async function openPanelIn(host: FakeHost): Promise<typeof library & { host: FakeHost }> {
  // Timers of the panel update it too; only what a test does itself goes through `act`.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const { Panel } = await import('../panel');
  const { openPanel } = await import('../opening/open-panel');
  library.render(createElement(Panel, { first: openPanel() }));
  return { ...library, host };
}
