import { completeReport as complete } from '../policy/packs/learn-support/complete-report';
import { emptyReport, type Report } from '../report/report';
import { reportWith, type ReportPart } from '../report/report-with';

export type { ReportPart } from '../report/report-with';

/** An empty report with these answers. */
export const makeReport = (over: ReportPart = {}): Report => reportWith(emptyReport, over);

/** A report for the built-in pack that lacks nothing, not even for a Blocker, with these answers instead. */
export const completeReport = (over: ReportPart = {}): Report => reportWith(complete, over);

/** The same without one answer or tick: `completeReportWithout('answers', 'os')`. */
export const completeReportWithout = (section: 'answers' | 'done', key: string): Report => ({
  ...complete,
  [section]: Object.fromEntries(Object.entries(complete[section]).filter(([name]) => name !== key)),
});

/** Complete for any other priority, so that only the checklist of a guarded one speaks against it. */
export const reportWithOpenChecklist = (): Report => completeReportWithout('done', 'not-on-not-blocking-list');
