import { LONGEST_ANSWER, type Report } from '../../../src/core/report/report';
import type { TextSection } from './panel-state';

const SECTIONS: readonly TextSection[] = ['answers', 'evidence', 'couldNot'];
/** Longest reason for a guarded priority (`about.blockerRequest` of the report's schema). */
export const LONGEST_REASON = 2_000;
export const REASON = 'about.blockerRequest';

/** By place (`answers.consoleErrors`): a text that is longer than Jira's field takes. */
export type TooLong = Readonly<Record<string, string>>;

const longRows = (report: Report): [string, string][] => [
  ...SECTIONS.flatMap((section) =>
    Object.entries(report[section])
      .filter(([, text]) => text.length > LONGEST_ANSWER)
      .map(([key, text]): [string, string] => [`${section}.${key}`, text]),
  ),
  ...((report.about.blockerRequest?.length ?? 0) > LONGEST_REASON
    ? [[REASON, report.about.blockerRequest ?? ''] satisfies [string, string]]
    : []),
];

/** How many characters too many. */
export const overBy = (place: string, text: string): number =>
  text.length - (place === REASON ? LONGEST_REASON : LONGEST_ANSWER);

const short = (rows: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(rows).filter(([, text]) => text.length <= LONGEST_ANSWER));

/** What Jira's field takes, and beside it the texts that are too long for it: left out whole, never cut. */
export function splitTooLong(report: Report): { report: Report; tooLong: TooLong } {
  const tooLong = Object.fromEntries(longRows(report));
  if (Object.keys(tooLong).length === 0) return { report, tooLong };
  const reason = REASON in tooLong ? null : report.about.blockerRequest;
  return {
    tooLong,
    report: {
      ...report,
      about: { ...report.about, blockerRequest: reason },
      answers: short(report.answers),
      evidence: short(report.evidence),
      couldNot: short(report.couldNot),
    },
  };
}

/** Puts the long texts of a kept draft back where they were typed. */
export function joinTooLong(report: Report, tooLong: TooLong): Report {
  const rowsOf = (section: TextSection): Record<string, string> => ({
    ...report[section],
    ...Object.fromEntries(
      Object.entries(tooLong)
        .filter(([place]) => place.startsWith(`${section}.`))
        .map(([place, text]) => [place.slice(section.length + 1), text]),
    ),
  });
  const reason = tooLong[REASON] ?? report.about.blockerRequest;
  return {
    ...report,
    about: { ...report.about, blockerRequest: reason },
    answers: rowsOf('answers'),
    evidence: rowsOf('evidence'),
    couldNot: rowsOf('couldNot'),
  };
}
