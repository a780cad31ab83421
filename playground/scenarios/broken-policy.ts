import type { Scenario } from './scenario';
import { setUp } from './set-up';

const POLICY = 'policy:';

export const brokenPolicy: Scenario = {
  id: 'broken-policy',
  title: 'Unreadable policy',
  description: 'LEARN was set up, then its stored policy was damaged. The gate still holds its own copy of the rows.',
  async prepare(playground) {
    const stopped = await setUp(playground);
    const { kvs } = playground.run();
    const { page } = kvs.list(POLICY, undefined, 100);
    for (const { key } of page) kvs.set(key, { schemaVersion: 1, policy: 'damaged' });
    return stopped ?? (page.length === 0 ? 'No stored policy was found to damage.' : null);
  },
};
