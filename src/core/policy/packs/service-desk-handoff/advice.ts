import type { Policy } from '../../policy';
import { signal } from '../signal';
import { kinds } from './categories';

export const answersInstead: Policy['answersInstead'] = [
  {
    id: 'own-password-reset',
    title: 'The caller can set a new password',
    text: 'A forgotten password is set anew by the caller, with the second factor at hand. Stay on the line until it worked. If the second factor is gone too, go on with this handoff.',
    link: 'https://example.org/new-password',
    signals: [signal(3, ['forgot|forgotten|reset|expired ~ password|passcode|pin'])],
  },
  {
    id: 'empty-print-queue',
    title: 'Empty the print queue',
    text: 'Delete all waiting jobs of the caller, switch the printer off and on, print one page. If it stops again at the same document, go on with this handoff and attach the document’s type and size.',
    signals: [signal(3, ['printer|print|printing|queue ~ stuck|hangs|waiting|nothing|queue'])],
  },
  {
    id: 'tunnel-anew',
    title: 'Set up the tunnel anew',
    text: 'Remove the connection on the device, restart it, and let the device set up the connection again. That mends most faults after an update. If it fails again, go on with this handoff and copy the message.',
    link: 'https://example.org/tunnel',
    signals: [signal(3, ['vpn|tunnel ~ connect|connects|connection|drops|disconnects|fails'])],
  },
];

export const environments: Policy['environments'] = {
  part: 'desk-service',
  unsupported: [
    {
      id: 'own-device',
      title: 'A device of the caller’s own',
      phrases: ['own|private|personal ~ notebook|laptop|phone|device|computer|tablet', 'home computer'],
      unless: ['company|managed ~ notebook|laptop|phone|device'],
      advice: 'The next line mends company devices only. Offer the way in through the browser instead.',
    },
  ],
  free: null,
  kinds: kinds.map(({ id }) => id),
};
