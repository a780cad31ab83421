import { emptyReport, type Report } from '../../../src/core/report/report';

/** A report of the bakery that lacks nothing, not even for its guarded level. */
export const completeReport: Report = {
  ...emptyReport,
  about: { ...emptyReport.about, route: 'repair', category: 'oven', kind: 'power', draftId: 'draft-0001' },
  answers: { who: 'Maren', system: 'Oven 3', seen: 'The oven smokes from the left vent', contract: 'gold' },
  impact: { canMoveOn: false, blockingKind: 'fire', affected: 'one' },
  done: { cooled: true, asked: true, manual: true, 'no-drill': true },
  evidence: { manual: 'Page 12' },
};

type Sections = { [S in keyof Report]?: Partial<Report[S]> };

/** The complete report with some sections changed; a row set to `undefined` is taken away. */
export const makeReport = (changes: Sections = {}): Report => {
  const { about, answers, impact, done, evidence, couldNot } = completeReport;
  const rows = <T>(before: Record<string, T>, after: Partial<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(
      Object.entries({ ...before, ...after }).filter((row): row is [string, T] => row[1] !== undefined),
    );
  return {
    schemaVersion: 1,
    about: { ...about, ...changes.about },
    answers: rows(answers, changes.answers),
    impact: { ...impact, ...changes.impact },
    done: rows(done, changes.done),
    evidence: rows(evidence, changes.evidence),
    couldNot: rows(couldNot, changes.couldNot),
  };
};
