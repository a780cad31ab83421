import type { Scenario } from './scenario';
import { setUp } from './set-up';

const onlookerOfSite = {
  accountId: 'sample-onlooker',
  displayName: 'Oakley Onlooker',
  role: 'onlooker' as const,
  groups: [],
  emailAddress: 'sample-onlooker@example.org',
};

/** Somebody who reads and may not edit, comment or create. */
export const onlooker: Scenario = {
  id: 'onlooker',
  title: 'Set up, with somebody who may only look',
  description: 'LEARN is covered. Oakley Onlooker sees its work items and may change nothing about them.',
  async prepare(playground) {
    const { users } = playground.run().site;
    users.set(onlookerOfSite.accountId, onlookerOfSite);
    return setUp(playground);
  },
};
