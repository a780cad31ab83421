import { isGuarded, levelOf } from '../../../src/core/judge/facts/is-guarded';
import { judge } from '../../../src/core/judge/judge';
import type { Finding, Verdict } from '../../../src/core/judge/verdict';
import type { Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';
import type { PanelState } from '../state/panel-state';
import { overBy, splitTooLong, type TooLong } from '../state/too-long';
import { adviseCategory } from '../../../src/core/suggest/category/advise-category';
import type { CategoryModel } from '../../../src/core/suggest/category/category-model';
import { placeOf, type Place } from './places';
import { routeAlone, routeOf } from './route-of';

/** One thing that is left, with the place where it is done. */
export type Left = { place: Place; message: string };

/** Everything the panel draws, worked out of its state and the policy. */
export type Look = {
  /** As shown: what was chosen, and what is preselected where nothing was. */
  report: Report;
  /** What Jira's field gets. */
  submit: Report;
  tooLong: TooLong;
  verdict: Verdict;
  /** The category that stands preselected because the text suggests it. */
  preselected: string | null;
  left: Left[];
  /** Findings by the place where they are mended; the first one speaks. */
  hints: ReadonlyMap<Place, Finding>;
  /** A guarded priority is chosen or wanted. */
  wantsGuarded: boolean;
};

type Judging = { state: PanelState; priority: string | null; policy: Policy; model: CategoryModel | null };

/** The engine's verdict; where a model was learned, its suggested category counts both sources. */
function judged(report: Report, { state, priority, policy, model }: Judging): Verdict {
  const { summary, beside } = state;
  const draft = { operation: 'create', summary, description: beside.notes, priority, report } as const;
  const verdict = judge(draft, policy);
  if (model === null) return verdict;
  const { ranked, band, because } = adviseCategory(model, policy, draft);
  // What was learned may name a category that the policy has lost since.
  const isKnown = band !== 'none' && policy.categories.some(({ id }) => id === ranked[0]?.category);
  const none = { value: null, band: 'none', because: [] } as const;
  return {
    ...verdict,
    category: isKnown ? { value: ranked[0]?.category ?? null, band, because } : { ...none, because: [] },
  };
}

/** The dialog's priority as the engine knows it; a refused one was put back and does not count. */
const priorityOf = ({ priority }: PanelState, policy: Policy): string | null => {
  if (priority === null || priority.refused || priority.id === null) return null;
  return levelOf(priority.id, policy)?.id ?? priority.id;
};

const shown = (report: Report, route: string | null, category: string | null): Report => ({
  ...report,
  about: { ...report.about, route: report.about.route ?? route, category: report.about.category ?? category },
});

const leftOf = (findings: Finding[], tooLong: TooLong, report: Report, policy: Policy): Left[] => {
  const open = findings
    .filter(({ level, ruleId }) => level === 'block' && ruleId !== 'blocker-checklist')
    .map((finding) => ({ place: placeOf(finding, report, policy), message: finding.message }));
  const long = Object.keys(tooLong).map((place) => ({ place, message: '' }));
  const all = [...long, ...open];
  return all.filter(({ place }, at) => all.findIndex((other) => other.place === place) === at);
};

const hintsOf = (findings: Finding[], report: Report, policy: Policy): Map<Place, Finding> => {
  const hints = new Map<Place, Finding>();
  for (const finding of findings) {
    const place = placeOf(finding, report, policy);
    if (!hints.has(place)) hints.set(place, finding);
  }
  return hints;
};

const preselectedBy = ({ category }: Verdict, { about }: Report): string | null =>
  about.category === null && category.band === 'strong' ? category.value : null;

/**
 * Judges the report as it stands and works out what there is to see. Pure.
 * @param guess the category that stood preselected before. Where it still does, one run of `judge` is enough: what the
 * text suggests does not depend on what is chosen.
 * @param model what was learned of this space's work items; null where nothing was
 */
export function look(
  state: PanelState,
  policy: Policy,
  guess: string | null = null,
  model: CategoryModel | null = null,
): Look {
  const { report: typed, tooLong } = splitTooLong(state.report);
  const route = routeOf(state.report, policy);
  const priority = priorityOf(state, policy);
  const reportIn = (category: string | null): Report => shown(typed, route?.id ?? null, category);
  // Notes suggest, as a description does; they are no answers.
  const judging = { state, priority, policy, model };
  const first = judged(reportIn(guess), judging);
  const preselected = preselectedBy(first, state.report);
  const report = reportIn(preselected);
  const verdict = preselected === guess ? first : judged(report, judging);
  return {
    report,
    submit: route === null || route.inJira ? report : routeAlone(report, route.id),
    tooLong,
    verdict,
    preselected,
    left: leftOf(verdict.findings, tooLong, report, policy),
    hints: hintsOf(verdict.findings, report, policy),
    wantsGuarded: state.wished || isGuarded(priority, policy),
  };
}

/** How many characters too many stand at this place; 0 when they fit. */
export const tooManyAt = (place: Place, tooLong: TooLong): number => {
  const text = tooLong[place];
  return text === undefined ? 0 : overBy(place, text);
};
