import type { Draft } from '../../../report/draft';
import { emptyReport } from '../../../report/report';
import { reportWith, type ReportPart } from '../../../report/report-with';
import type { Example } from '../example';
import { reportOver } from '../report-over';

const whole: ReportPart = {
  about: { route: 'bug', kind: 'worked-before', category: 'wrong-data' },
  answers: {
    steps: '1. Open order 4711 2. Press “Duplicate” 3. Open the copy',
    expected: 'The copy has the same total as the order: 120.00.',
    actual: 'The total of the copy is 240.00, each line stands in it twice.',
    os: 'Windows 11 23H2',
    environment: 'Production, Firefox 140',
    lastGood: '4.11.2',
  },
  impact: { canMoveOn: true, blockingKind: null, affected: 'several' },
  done: { 'searched-open-bugs': true, 'seen-twice': true, 'newest-version': true },
};
const stopping: ReportPart = {
  impact: { canMoveOn: false, blockingKind: 'data-being-lost', affected: 'everyone' },
  done: { ...whole.done, 'on-call-told': true },
  evidence: { 'searched-open-bugs': 'duplicate order total, lines twice' },
};

/** The good report with these sections instead. */
const file = (over: ReportPart, draft: Partial<Draft> = {}): Draft => ({
  operation: 'create',
  summary: 'A duplicated order counts every line twice',
  description: '',
  priority: 'Medium',
  report: reportOver(whole, over),
  ...draft,
});

const good: Example[] = [
  {
    name: 'a complete report of wrong sums',
    draft: file({}),
    allowed: true,
    findings: [],
    category: 'wrong-data',
    priority: 'Medium',
  },
  {
    name: 'lost data that nothing prevents, the person on call told',
    draft: file(stopping, { priority: 'Blocker' }),
    allowed: true,
    findings: [],
    category: 'wrong-data',
    priority: 'Blocker',
  },
  {
    name: 'a fault that came once and would not come again',
    draft: file(
      {
        about: { kind: 'now-and-then', category: 'crashes' },
        answers: {
          actual: 'The program crashed with an exception in the log.',
          howOften: '1 of 20 tries',
          logLines: 'java.lang.IllegalStateException: no session',
        },
        done: { 'seen-twice': false },
        couldNot: { 'seen-twice': 'Tried twenty times on two machines.' },
        impact: { affected: 'one' },
      },
      { summary: 'The program crashed while saving' },
    ),
    allowed: true,
    findings: [],
    category: 'crashes',
    priority: 'Medium',
  },
  {
    name: 'a typing error',
    draft: file(
      {
        about: { kind: 'never-worked', category: 'wording' },
        answers: { steps: 'Open the settings', actual: 'The label says “Adress”, a typo.', expected: 'Address' },
        impact: { affected: 'everyone' },
      },
      { summary: 'Typo in the settings', priority: 'Low' },
    ),
    allowed: true,
    findings: [],
    category: 'wording',
    priority: 'Low',
  },
];

const lacking: Example[] = [
  {
    name: 'a report whose steps are filler and whose system is missing',
    draft: file({ answers: { steps: 'see above', os: '' } }),
    allowed: false,
    findings: ['required-part block answers.os', 'substance block answers.steps'],
    category: 'wrong-data',
    priority: 'Medium',
  },
  {
    name: 'a report that only points to a video',
    draft: file({ answers: { actual: 'see the video: https://videos.example.org/v/12' } }, { summary: 'Broken' }),
    allowed: false,
    findings: ['chat-link-only block answers.actual'],
    category: null,
    priority: 'Medium',
  },
  {
    name: 'a Blocker whose way around is known and whose reason is not',
    draft: file({}, { priority: 'Blocker' }),
    allowed: false,
    findings: [
      'blocker-not-blocking block priority',
      'blocker-checklist block checklist.reason-named',
      'blocker-checklist block checklist.no-way-around',
      'blocker-checklist block checklist.on-call-told',
      'pre-escalation-item warn checklist.searched-open-bugs',
    ],
    category: 'wrong-data',
    priority: 'Medium',
  },
  {
    name: 'a fault in an old browser, nothing searched yet',
    draft: file({ answers: { environment: 'Internet Explorer 11' }, done: { 'searched-open-bugs': false } }),
    allowed: false,
    findings: [
      'pre-escalation-item block checklist.searched-open-bugs',
      'unsupported-environment warn answers.environment',
    ],
    category: 'wrong-data',
    priority: 'Medium',
  },
];

const elsewhere: Example[] = [
  {
    name: 'a wish that its reporter knows to be one',
    draft: file(
      { about: { route: 'new-idea' } },
      {
        summary: 'It would be nice to have a darker screen',
        report: reportWith(emptyReport, { about: { route: 'new-idea' } }),
      },
    ),
    allowed: false,
    findings: ['not-a-jira-issue block route'],
    category: 'screens-and-forms',
    priority: null,
  },
  {
    name: 'a report that tells of a weakness',
    draft: file(
      { answers: { actual: 'With a changed number in the address I can see the invoices of other customers.' } },
      { summary: 'Invoices of other customers can be opened' },
    ),
    allowed: true,
    findings: ['not-a-jira-issue warn route'],
    category: null,
    priority: 'Medium',
  },
];

/** Ten reports as teams write them, and what the pack says of each. */
export const exampleReports: readonly Example[] = [...good, ...lacking, ...elsewhere];
