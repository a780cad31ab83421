import { emptyReport, type Report } from './report';

type Leaf = string | number | boolean | null;
export type MergedReport = {
  report: Report;
  /** Places (`answers.os`) that both changed, to different things: `report` has theirs. */
  theirs: string[];
};

const SECTIONS = ['about', 'answers', 'impact', 'done', 'evidence', 'couldNot'] as const;
type Section = (typeof SECTIONS)[number];
/** Which draft it was: nobody's answer, so that nobody can disagree about it. */
const NO_ANSWER = 'about.draftId';

/** What is not said, said emptily or not ticked is one and the same. `couldNot` alone says something with an empty text. */
const leafOf = (report: Report, section: Section, key: string): Leaf => {
  const rows: Readonly<Record<string, Leaf | undefined>> = report[section];
  const leaf = (Object.hasOwn(rows, key) ? rows[key] : null) ?? null;
  return leaf === false && section === 'done' ? null : leaf === '' && section !== 'couldNot' ? null : leaf;
};

const keysOf = (section: Section, ...reports: Report[]): string[] => [
  ...new Set(reports.flatMap((report) => Object.keys(report[section]))),
];

type Three = { base: Report; mine: Report; theirs: Report };

function mergedLeaf({ base, mine, theirs }: Three, section: Section, key: string): { leaf: Leaf; isTheirs: boolean } {
  const [was, own, now] = [leafOf(base, section, key), leafOf(mine, section, key), leafOf(theirs, section, key)];
  if (own === was || own === now) return { leaf: now, isTheirs: false };
  if (now === was) return { leaf: own, isTheirs: false };
  return { leaf: now, isTheirs: `${section}.${key}` !== NO_ANSWER };
}

/**
 * A three-way merge by item: what its person changed goes into what stands there now, and what another changed meanwhile stays.
 * Of an item that both changed to different things the other's stays, and is named. Pure.
 * @param base what `mine` started from
 * @param theirs what is stored now
 */
export function mergeReports(base: Report | null, mine: Report, theirs: Report | null): MergedReport {
  const three = { base: base ?? emptyReport, mine, theirs: theirs ?? emptyReport };
  const conflicts: string[] = [];
  const rowsOf = (section: Section): [string, Leaf][] =>
    keysOf(section, mine, three.base, three.theirs).map((key) => {
      const { leaf, isTheirs } = mergedLeaf(three, section, key);
      if (isTheirs) conflicts.push(`${section}.${key}`);
      return [key, leaf];
    });
  const texts = (section: 'answers' | 'evidence' | 'couldNot'): Record<string, string> =>
    Object.fromEntries(rowsOf(section).flatMap(([key, leaf]) => (typeof leaf === 'string' ? [[key, leaf]] : [])));
  const words = (section: 'about' | 'impact'): Record<string, Leaf> => Object.fromEntries(rowsOf(section));
  const report = {
    ...emptyReport,
    about: { ...emptyReport.about, ...words('about') },
    answers: texts('answers'),
    impact: { ...emptyReport.impact, ...words('impact') },
    done: Object.fromEntries(rowsOf('done').flatMap(([key, leaf]) => (leaf === true ? [[key, true]] : []))),
    evidence: texts('evidence'),
    couldNot: texts('couldNot'),
  };
  return { report, theirs: conflicts };
}

/** Whether two reports say the same. */
export const isSameReport = (one: Report, other: Report): boolean =>
  SECTIONS.every((section) =>
    keysOf(section, one, other).every((key) => leafOf(one, section, key) === leafOf(other, section, key)),
  );
