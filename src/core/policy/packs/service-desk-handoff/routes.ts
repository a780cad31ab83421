import type { Policy } from '../../policy';
import { signal } from '../signal';

const away = { inJira: false, personal: false, warnsFromText: false } as const;

export const routes: Policy['routes'] = [
  {
    id: 'next-line',
    title: 'A fault that the desk cannot mend',
    help: 'Something that worked or should work does not. This goes to Jira.',
    inJira: true,
    personal: false,
    warnsFromText: false,
    steps: [],
    signals: [],
  },
  {
    id: 'lost-or-fraud',
    title: 'A lost device, a suspicious mail, a fraud',
    help: 'If in doubt, choose this: a false alarm is welcome.',
    inJira: false,
    personal: true,
    warnsFromText: true,
    steps: [
      { text: 'Write nothing about it in Jira.' },
      { text: 'Call the security desk at once.', copy: 'https://example.org/security-desk' },
      { text: 'Ask the caller to touch nothing and to stay on the line.' },
    ],
    signals: [
      signal(3, [
        'lost|stolen|missing ~ notebook|laptop|phone|device|badge',
        'phishing|ransomware|malware|scam|fraud|hacked',
        'clicked|opened|entered ~ suspicious|strange|fake ~ link|mail|attachment',
        'suspicious|fake ~ mail|mails|call|invoice',
      ]),
    ],
  },
  {
    id: 'order-or-access',
    title: 'An order, an access, a new colleague',
    help: 'Nothing is broken: somebody needs something.',
    ...away,
    steps: [
      { text: 'Use the form for orders and access: it asks for the approval.', link: 'https://example.org/orders' },
      { text: 'Close the request with a link to that form.' },
    ],
    signals: [
      signal(2, [
        'need|needs|order|request ~ new ~ notebook|phone|licence|license|monitor',
        'need|needs|grant|give ~ access|permission|rights',
        'new colleague|starter|joiner',
      ]),
    ],
  },
];

export const contacts: Policy['contacts'] = {
  'duty-manager': { title: 'Duty manager', value: 'https://example.org/duty-manager' },
  'security-desk': { title: 'Security desk', value: 'https://example.org/security-desk' },
};
