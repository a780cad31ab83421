import type { Policy } from '../../policy';
import { signal } from '../signal';

/** The catch-all last, so that it wins no draw. */
export const categories: Policy['categories'] = [
  {
    id: 'desk-sign-in',
    title: 'Signing in',
    help: 'An account, a password, a second factor, single sign-on.',
    signals: [
      signal(3, [
        'cannot|cant|unable ~ sign|log ~ in',
        'password|account|authenticator|token ~ rejected|wrong|locked|expired|refused',
        'second factor',
        'single sign',
      ]),
    ],
  },
  {
    id: 'desk-mail',
    title: 'Mail and calendar',
    help: 'Mails, mailboxes, invitations, rooms.',
    signals: [
      signal(3, [
        'outbox|inbox|mailbox|calendar|invitation|invitations',
        'mail|mails|email|emails ~ send|sent|receive|arrive|arrives|stay|stays',
      ]),
    ],
  },
  {
    id: 'desk-network',
    title: 'Network and remote work',
    help: 'Cable, wireless, the tunnel into the company, shared drives.',
    signals: [
      signal(3, [
        'vpn|tunnel|wifi|wireless|lan',
        'shared+drive|network+drive|drive ~ missing|gone|unreachable|connect',
      ]),
    ],
  },
  {
    id: 'desk-hardware',
    title: 'Devices and printing',
    help: 'Notebooks, screens, telephones, printers.',
    signals: [
      signal(3, [
        'printer|printers|print|prints|printing|scanner',
        'notebook|laptop|screen|monitor|headset|dock|docking ~ black|dead|broken|charge|start|starts|recognised|recognized',
      ]),
    ],
  },
  {
    id: 'desk-program',
    title: 'A business program',
    help: 'Time recording, accounting, sales, anything else that the company runs.',
    signals: [
      signal(2, [
        'program|application|app ~ crashes|crash|freezes|hangs|closes',
        'invoice|invoices|booking|bookings|timesheet|order|orders ~ save|saved|saving|missing|posted',
      ]),
    ],
  },
  { id: 'desk-unsorted', title: 'Not sorted yet', help: 'None of these, or nobody knows.', signals: [] },
];

export const kinds: Policy['kinds'] = [
  {
    id: 'worked-yesterday',
    title: 'It worked until lately',
    help: 'Something changed. Say since when, as near as the caller knows.',
    saidBy: signal(3, [
      'since yesterday|today|monday|the',
      'worked until|yesterday|before',
      'after ~ update|move|restart',
    ]),
  },
  { id: 'never-worked', title: 'It never worked for this caller', help: 'A new device, a new right, a new program.' },
  {
    id: 'now-and-then',
    title: 'It comes and goes',
    help: 'Say how often, and what the times have in common.',
    saidBy: signal(3, ['sometimes|randomly|intermittently', 'now and then', 'every few']),
  },
];
