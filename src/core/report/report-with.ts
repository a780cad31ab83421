import type { Report } from './report';

/** Any part of a report; sections are merged key by key. */
export type ReportPart = {
  about?: Partial<Report['about']>;
  answers?: Report['answers'];
  impact?: Partial<Report['impact']>;
  done?: Report['done'];
  evidence?: Report['evidence'];
  couldNot?: Report['couldNot'];
};

/** The report with these values instead. */
export const reportWith = (base: Report, over: ReportPart): Report => ({
  schemaVersion: 1,
  about: { ...base.about, ...over.about },
  answers: { ...base.answers, ...over.answers },
  impact: { ...base.impact, ...over.impact },
  done: { ...base.done, ...over.done },
  evidence: { ...base.evidence, ...over.evidence },
  couldNot: { ...base.couldNot, ...over.couldNot },
});
