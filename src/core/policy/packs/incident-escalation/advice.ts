import type { Policy } from '../../policy';
import { signal } from '../signal';
import { kinds } from './categories';

export const answersInstead: Policy['answersInstead'] = [
  {
    id: 'undo-release',
    title: 'Undo the last release',
    text: 'If it began within an hour of a release or a changed setting, undo that first and watch the graphs for five minutes. Then go on with this report and say what it changed.',
    link: 'https://example.org/runbooks/undo',
    signals: [
      signal(3, [
        'after|since ~ release|deploy|deployment|rollout|update|migration',
        'released|deployed|rolled+out ~ ago|before|since',
      ]),
    ],
  },
  {
    id: 'supplier-status',
    title: 'A supplier’s own trouble',
    text: 'Look at the status page of the supplier. If they have an incident, link it here, subscribe to it, and switch to the second supplier where there is one.',
    link: 'https://example.org/suppliers',
    signals: [signal(3, ['supplier|vendor|provider|third+party ~ down|outage|slow|error|errors|unavailable'])],
  },
  {
    id: 'restart-consumers',
    title: 'Restart stuck consumers',
    text: 'When a queue grows and nothing is taken from it, restart its consumers once. If it grows again within ten minutes, leave it as it is and go on with this report.',
    signals: [signal(3, ['queue|queues|backlog|consumer|consumers ~ grows|growing|stuck|full|stopped|lag'])],
  },
];

export const environments: Policy['environments'] = {
  part: 'service-hit',
  unsupported: [
    {
      id: 'rehearsal-system',
      title: 'A rehearsal or test system',
      phrases: ['staging', 'sandbox', 'test system', 'demo system', 'rehearsal'],
      unless: ['also|and ~ production|live', 'not|no ~ staging|sandbox'],
      advice: 'Nobody is called for it. Leave a report for the next working day.',
    },
  ],
  free: null,
  kinds: kinds.map(({ id }) => id),
};
