import type { Policy } from '../../policy';
import { signal } from '../signal';

/** The catch-all last, so that it wins no draw. */
export const categories: Policy['categories'] = [
  {
    id: 'outage',
    title: 'Not reachable',
    help: 'A service, a page or an interface does not answer at all.',
    signals: [
      signal(3, [
        'down|unreachable|outage|offline',
        '502|503|504',
        'does+not|doesnt|not|cannot|cant ~ reach|respond|responds|answer|answers|load|loads|connect',
        'connection refused|reset|timed',
      ]),
    ],
  },
  {
    id: 'degraded',
    title: 'Slow or failing in part',
    help: 'It answers, but slowly, or some requests fail.',
    signals: [
      signal(3, [
        'slow|slower|latency|sluggish|timeouts|timeout',
        'percent|share|some|half ~ requests|calls|users|orders ~ fail|failing|errors',
        'error+rate|error+budget',
      ]),
    ],
  },
  {
    id: 'data-at-risk',
    title: 'Data lost, wrong or shown to others',
    help: 'Records are missing, doubled, changed or visible to the wrong people.',
    signals: [
      signal(3, [
        'lost|missing|deleted|doubled|corrupt|corrupted|overwritten|wrong ~ data|records|rows|orders|payments|messages',
        'data|records|rows|orders|payments ~ lost|missing|gone|deleted|doubled|corrupt|corrupted|wrong',
        'other|another ~ customers|customer|tenant ~ data|orders|invoices',
      ]),
    ],
  },
  {
    id: 'capacity',
    title: 'Full or out of resources',
    help: 'Disk, memory, connections, quotas or a queue are at their end.',
    signals: [
      signal(3, [
        'disk|memory|cpu|pool|quota|queue|backlog|connections ~ full|exhausted|high|limit|grows|growing|leak',
        'out of memory|disk|space|connections',
      ]),
    ],
  },
  {
    id: 'lapsed',
    title: 'Certificates, keys and names',
    help: 'Something ran out or was changed: a certificate, a key, a DNS entry.',
    signals: [
      signal(3, ['certificate|certificates|tls|ssl|dns|secret|token|key ~ expired|invalid|revoked|wrong|changed']),
    ],
  },
  { id: 'unclear-yet', title: 'Not clear yet', help: 'None of these, or nobody knows.', signals: [] },
];

/** How urgent it is: the other half of the severity, beside how many are affected. */
export const kinds: Policy['kinds'] = [
  {
    id: 'getting-worse',
    title: 'It gets worse by the minute',
    help: 'More people, more errors or more lost data as time goes by.',
    saidBy: signal(3, ['getting|gets worse', 'more and more', 'spreads|spreading|rising|climbing']),
  },
  { id: 'holding-steady', title: 'It stays as it is', help: 'As bad as it was half an hour ago.' },
  {
    id: 'fading-out',
    title: 'It gets better or is over',
    help: 'Numbers come back by themselves, or a remedy is at work.',
    saidBy: signal(3, ['recovering|recovered|improving', 'back to normal', 'works again']),
  },
];
