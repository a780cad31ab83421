import type { Draft } from '../../../report/draft';
import type { ReportPart } from '../../../report/report-with';
import type { Example } from '../example';
import { reportOver } from '../report-over';

const whole: ReportPart = {
  about: { route: 'live-incident', kind: 'holding-steady', category: 'degraded' },
  answers: {
    'service-hit': 'checkout, production, eu-west',
    'user-effect': 'Every third payment takes over 30 seconds, latency at p95 is 32 s.',
    'began-at': '14:05 UTC, first alert',
    'tried-so-far': '14:12 restarted the workers: no change. 14:20 added two machines: p95 fell to 25 s.',
  },
  impact: { canMoveOn: true, blockingKind: null, affected: 'several' },
  done: { 'alert-acknowledged': true, 'runbook-followed': true, 'changes-looked-at': true, 'graphs-attached': true },
};
const stopped: ReportPart = {
  about: { kind: 'getting-worse', category: 'outage' },
  answers: {
    'user-effect': 'Checkout is down: every order ends with a 503.',
    'room-link': 'https://example.org/room/7',
  },
  impact: { canMoveOn: false, blockingKind: 'money-stopped', affected: 'everyone' },
  done: { 'lead-called': true, 'room-open': true },
  evidence: { 'runbook-followed': 'checkout runbook, ended at step 6' },
};

/** The good report with these sections instead. */
const file = (over: ReportPart, draft: Partial<Draft> = {}): Draft => ({
  operation: 'create',
  summary: 'Payments in Europe',
  description: '',
  priority: 'sev-three',
  report: reportOver(whole, over),
  ...draft,
});

const fine = { allowed: true, findings: [] };
const SEV_ONE = { priority: 'sev-one' };

/** Ten incidents as people on call hand them over, and what the pack says of each: impact and urgency both ways. */
export const exampleReports: readonly Example[] = [
  { name: 'many held up, steady', draft: file({}), ...fine, category: 'degraded', priority: 'sev-three' },
  {
    name: 'many held up, and worse by the minute',
    draft: file({ about: { kind: 'getting-worse' } }, { priority: 'sev-two' }),
    ...fine,
    category: 'degraded',
    priority: 'sev-two',
  },
  {
    name: 'everybody stopped, lead called, room open',
    draft: file(stopped, SEV_ONE),
    ...fine,
    category: 'outage',
    priority: 'sev-one',
  },
  {
    name: 'everybody stopped, nobody called yet',
    draft: file({ ...stopped, done: {} }, SEV_ONE),
    allowed: false,
    findings: ['blocker-checklist block checklist.lead-called', 'blocker-checklist block checklist.room-open'],
    category: 'outage',
    priority: 'sev-one',
  },
  {
    name: 'everybody was stopped, and it recovers by itself',
    draft: file({ ...stopped, about: { kind: 'fading-out', category: 'outage' } }),
    ...fine,
    category: 'outage',
    priority: 'sev-three',
  },
  {
    name: 'data of one customer endangered',
    draft: file(
      {
        ...stopped,
        about: { category: 'data-at-risk' },
        answers: { ...stopped.answers, 'user-effect': 'Orders are lost for one customer since 14:05.' },
        impact: { canMoveOn: false, blockingKind: 'data-endangered', affected: 'one' },
        couldNot: { 'writes-stopped': 'Asked the data team, nobody may stop it before 15:00.' },
      },
      SEV_ONE,
    ),
    ...fine,
    category: 'data-at-risk',
    priority: 'sev-one',
  },
  {
    name: 'one person held up',
    draft: file({ impact: { canMoveOn: true, affected: 'one' } }, { priority: 'sev-four' }),
    ...fine,
    category: 'degraded',
    priority: 'sev-four',
  },
  {
    name: 'nothing but “down”, and nothing done',
    draft: file({ answers: { 'user-effect': 'down', 'tried-so-far': '' }, done: { 'runbook-followed': false } }),
    allowed: false,
    findings: [
      'required-part block answers.tried-so-far',
      'substance block answers.user-effect',
      'pre-escalation-item block checklist.runbook-followed',
    ],
    category: 'outage',
    priority: 'sev-three',
  },
  {
    name: 'a rehearsal system',
    draft: file({ answers: { 'service-hit': 'checkout, staging' } }),
    allowed: true,
    findings: ['unsupported-environment warn answers.service-hit'],
    category: 'degraded',
    priority: 'sev-three',
  },
  {
    name: 'what sounds like an attack',
    draft: file({ answers: { 'user-effect': 'Suspicious logins, and tokens were leaked to a public page.' } }),
    allowed: true,
    findings: ['not-a-jira-issue warn route'],
    category: null,
    priority: 'sev-three',
  },
];
