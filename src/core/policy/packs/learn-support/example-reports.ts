import type { Draft } from '../../../report/draft';
import { reportWith, type ReportPart } from '../../../report/report-with';
import type { Example } from '../example';
import { completeReport } from './complete-report';

const fine = { allowed: true, findings: [] };
/** The complete report of a terminal that does not connect, with these sections instead. */
const file = (over: ReportPart = {}, draft: Partial<Draft> = {}): Draft => ({
  operation: 'create',
  summary: 'The terminal of the Learn IDE stays at Connecting',
  description: '',
  priority: 'Medium',
  report: reportWith(completeReport, over),
  ...draft,
});
const BLOCKER = { priority: 'Blocker' };

export const exampleReports: Example[] = [
  { name: 'a complete report', draft: file(), ...fine, category: 'ide', priority: 'Blocker' },
  { name: 'a Blocker with its checklist', draft: file({}, BLOCKER), ...fine, category: 'ide', priority: 'Blocker' },
  {
    name: 'a Blocker whose list of what blocks nobody was not read',
    draft: file({ done: { 'not-on-not-blocking-list': false } }, BLOCKER),
    allowed: false,
    findings: ['blocker-checklist block checklist.not-on-not-blocking-list'],
    category: 'ide',
    priority: 'Blocker',
  },
  {
    name: 'a student who can go on',
    draft: file({ impact: { canMoveOn: true, blockingKind: null } }),
    ...fine,
    category: 'ide',
    priority: 'Medium',
  },
  {
    name: 'no operating system',
    draft: file({ answers: { os: '' } }),
    allowed: false,
    findings: ['required-part block answers.os'],
    category: 'ide',
    priority: 'Blocker',
  },
  {
    name: 'filler where the trouble should stand',
    draft: file({ answers: { observed: 'n/a' } }),
    allowed: false,
    findings: ['substance block answers.observed'],
    category: 'ide',
    priority: 'Blocker',
  },
  {
    name: 'a link to the chat and nothing else',
    draft: file({ answers: { observed: 'see https://example.org/chat/4711' } }),
    allowed: false,
    findings: ['chat-link-only block answers.observed'],
    category: 'ide',
    priority: 'Blocker',
  },
  {
    name: 'a guide that was not searched',
    draft: file({ done: { 'searched-guides': false } }),
    allowed: false,
    findings: ['pre-escalation-item block checklist.searched-guides'],
    category: 'ide',
    priority: 'Blocker',
  },
  {
    name: 'an application that belongs elsewhere',
    draft: file({ about: { route: 'admissions' } }),
    allowed: false,
    findings: ['not-a-jira-issue block route'],
    category: 'ide',
    priority: 'Blocker',
  },
  {
    name: 'filed past the panel',
    draft: file({}, { report: null }),
    allowed: true,
    findings: ['no-report warn report'],
    category: 'ide',
    priority: null,
  },
];
