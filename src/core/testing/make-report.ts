import { emptyReport, type Report } from '../report/report';

/** Any part of a report; sections are merged key by key. */
export type ReportPart = {
  about?: Partial<Report['about']>;
  answers?: Report['answers'];
  impact?: Partial<Report['impact']>;
  done?: Report['done'];
  evidence?: Report['evidence'];
  couldNot?: Report['couldNot'];
};

const merge = (base: Report, over: ReportPart): Report => ({
  schemaVersion: 1,
  about: { ...base.about, ...over.about },
  answers: { ...base.answers, ...over.answers },
  impact: { ...base.impact, ...over.impact },
  done: { ...base.done, ...over.done },
  evidence: { ...base.evidence, ...over.evidence },
  couldNot: { ...base.couldNot, ...over.couldNot },
});

/** An empty report with these answers. */
export const makeReport = (over: ReportPart = {}): Report => merge(emptyReport, over);

const complete: Report = {
  schemaVersion: 1,
  about: { route: 'technical', kind: 'environment', category: 'ide', draftId: null, blockerRequest: null },
  answers: {
    githubUsername: 'octo-student',
    os: 'macOS Sierra 10.12',
    environment: 'Learn IDE V3',
    stepsTried: 'Started the IDE again: no change. Installed it again: no change.',
    observed: 'The terminal stays at “Connecting” for ten minutes.',
    expected: 'A prompt after a few seconds.',
    reproSteps: '1. Open the IDE 2. Log in 3. Wait',
    batch: 'v-000',
  },
  impact: { canMoveOn: false, blockingKind: 'ide-not-working', affected: null },
  done: {
    refreshed: true,
    'browsed-guides': true,
    'searched-guides': true,
    'reproduced-in-own-ide': true,
    'asked-coaches': true,
    'guide-ide': true,
    'guide-mac': true,
    'not-on-not-blocking-list': true,
  },
  evidence: {},
  couldNot: {},
};

/** A report for the built-in pack that lacks nothing, not even for a Blocker, with these answers instead. */
export const completeReport = (over: ReportPart = {}): Report => merge(complete, over);

/** The same without one answer or tick: `completeReportWithout('answers', 'os')`. */
export const completeReportWithout = (section: 'answers' | 'done', key: string): Report => ({
  ...complete,
  [section]: Object.fromEntries(Object.entries(complete[section]).filter(([name]) => name !== key)),
});

/** Complete for any other priority, so that only the checklist of a guarded one speaks against it. */
export const reportWithOpenChecklist = (): Report => completeReportWithout('done', 'not-on-not-blocking-list');
