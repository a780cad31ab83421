import type { Policy } from '../../policy';
import { signal } from '../signal';

const away = { inJira: false, personal: false, warnsFromText: false } as const;

export const routes: Policy['routes'] = [
  {
    id: 'live-incident',
    title: 'An incident that needs engineers',
    help: 'Something that users need fails or is about to. This goes to Jira.',
    inJira: true,
    personal: false,
    warnsFromText: false,
    steps: [],
    signals: [],
  },
  {
    id: 'breach',
    title: 'An attack or a leak',
    help: 'Somebody got in, or data got out. If in doubt, choose this: a false alarm is welcome.',
    inJira: false,
    personal: true,
    warnsFromText: true,
    steps: [
      { text: 'Write nothing about it in Jira or in an open channel.' },
      { text: 'Call the security lead at any hour.', copy: 'https://example.org/security-on-call' },
      { text: 'Leave machines running and logs as they are: they are evidence.' },
    ],
    signals: [
      signal(3, [
        'hacked|attacked|intruder|ransomware|phishing|malware|breach|breached',
        'leak|leaked|stolen|exposed ~ data|passwords|tokens|keys|credentials',
        'data|passwords|tokens|keys|credentials ~ leaked|stolen|exposed',
        'unauthorised|unauthorized|suspicious ~ access|login|logins',
      ]),
    ],
  },
  {
    id: 'ordinary-request',
    title: 'A request or a question',
    help: 'Nothing fails: somebody needs access, a change or an explanation.',
    ...away,
    steps: [
      { text: 'Ask in the service desk, which answers in working hours.', link: 'https://example.org/service-desk' },
      { text: 'Close the page that was sent for it, with a word on who asked.' },
    ],
    signals: [signal(2, ['please grant|add|create|enable', 'need|needs access', 'how do|can|to i|we|you'])],
  },
];

export const contacts: Policy['contacts'] = {
  'incident-lead': { title: 'Incident lead', value: 'https://example.org/incident-lead' },
  'security-lead': { title: 'Security lead', value: 'https://example.org/security-on-call' },
};
