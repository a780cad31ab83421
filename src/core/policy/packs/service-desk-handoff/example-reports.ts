import type { Draft } from '../../../report/draft';
import type { ReportPart } from '../../../report/report-with';
import type { Example } from '../example';
import { reportOver } from '../report-over';

const whole: ReportPart = {
  about: { route: 'next-line', kind: 'worked-yesterday', category: 'desk-mail' },
  answers: {
    'desk-service': 'Mail client 16, company notebook',
    'caller-sees': 'After sending, each mail stays in the outbox with “Not connected to the server”.',
    'caller-needs': 'Send the monthly invoices before noon.',
    'desk-tried': 'Signed out and in again: no change. Made a new profile: worked until the next start.',
    'call-back': 'Weekdays 9 to 12',
  },
  impact: { canMoveOn: true, blockingKind: null, affected: 'one' },
  done: {
    'known-faults-searched': true,
    'watched-with-caller': true,
    'second-device-tried': true,
    'caller-knows-next': true,
  },
};
const standing: ReportPart = {
  impact: { canMoveOn: false, blockingKind: 'site-stands', affected: 'everyone' },
  done: { ...whole.done, 'duty-manager-called': true, 'others-asked': true },
  evidence: { 'known-faults-searched': 'outbox, not connected' },
};
const MAJOR = { priority: 'p-major' };
const fine = { allowed: true, findings: [] };

/** The whole handoff with these sections instead. */
const file = (over: ReportPart = {}, draft: Partial<Draft> = {}): Draft => ({
  operation: 'create',
  summary: 'Mails stay in the outbox',
  description: '',
  priority: 'p-later',
  report: reportOver(whole, over),
  ...draft,
});

export const exampleReports: Example[] = [
  { name: 'a whole handoff of one caller', draft: file(), ...fine, category: 'desk-mail', priority: 'p-later' },
  {
    name: 'a site stands still, and the duty manager agreed',
    draft: file(standing, MAJOR),
    ...fine,
    category: 'desk-mail',
    priority: 'p-major',
  },
  {
    name: 'a site stands still, and nobody called yet',
    draft: file({ ...standing, done: whole.done ?? {} }, MAJOR),
    allowed: false,
    findings: [
      'blocker-checklist block checklist.duty-manager-called',
      'blocker-checklist block checklist.others-asked',
    ],
    category: 'desk-mail',
    priority: 'p-major',
  },
  {
    name: 'one caller who cannot work',
    draft: file({ impact: { canMoveOn: false, affected: 'one' } }, { priority: 'p-soon' }),
    ...fine,
    category: 'desk-mail',
    priority: 'p-soon',
  },
  {
    name: 'many who take a detour',
    draft: file({ impact: { canMoveOn: true, affected: 'several' } }, { priority: 'p-week' }),
    ...fine,
    category: 'desk-mail',
    priority: 'p-week',
  },
  {
    name: 'nothing but “it does not work”, and nothing done',
    draft: file({
      answers: { 'caller-sees': 'It does not work', 'desk-tried': '' },
      done: { 'known-faults-searched': false },
    }),
    allowed: false,
    findings: [
      'required-part block answers.desk-tried',
      'substance block answers.caller-sees',
      'pre-escalation-item block checklist.known-faults-searched',
    ],
    category: 'desk-mail',
    priority: 'p-later',
  },
  {
    name: 'the caller had no time to share the screen',
    draft: file({
      done: { 'watched-with-caller': false },
      couldNot: { 'watched-with-caller': 'The caller works in a hall without a network.' },
    }),
    ...fine,
    category: 'desk-mail',
    priority: 'p-later',
  },
  {
    name: 'a device of the caller’s own',
    draft: file({ answers: { 'desk-service': 'Mail client 16 on a private notebook' } }),
    allowed: true,
    findings: ['unsupported-environment warn answers.desk-service'],
    category: 'desk-mail',
    priority: 'p-later',
  },
  {
    name: 'what sounds like a fraud',
    draft: file({ answers: { 'caller-sees': 'A suspicious mail asked for the password, and the caller entered it.' } }),
    allowed: true,
    findings: ['not-a-jira-issue warn route'],
    category: 'desk-mail',
    priority: 'p-later',
  },
  {
    name: 'nothing but a link to the request',
    draft: file({ answers: { 'caller-sees': 'see request https://example.org/requests/4711' } }),
    allowed: false,
    findings: ['chat-link-only block answers.caller-sees'],
    category: 'desk-mail',
    priority: 'p-later',
  },
];
