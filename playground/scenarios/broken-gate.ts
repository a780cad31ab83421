import { findProject } from '../jira/site';
import type { Scenario } from './scenario';
import { setUp } from './set-up';

const ROWS = 'preflight-gate';

export const brokenGate: Scenario = {
  id: 'broken-gate',
  title: 'Unreadable gate rows',
  description: 'LEARN was set up, then the rows of its gate in the space’s property were damaged.',
  async prepare(playground) {
    const stopped = await setUp(playground);
    const properties = findProject(playground.run().site, 'LEARN')?.properties;
    const had = properties?.has(ROWS) === true;
    properties?.set(ROWS, { damaged: true });
    return stopped ?? (had ? null : 'There were no rows to damage.');
  },
};
