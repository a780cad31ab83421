import { emptyReport, type Report } from '../../../src/core/report/report';

/** Sections of a report that hold free text, by id. */
export type TextSection = 'answers' | 'evidence' | 'couldNot';

/** What the dialog's Priority field said last. */
export type DialogPriority = { id: string | null; refused: boolean };

/** Everything the panel knows apart from the policy. The report holds only what a person chose or typed themselves. */
export type PanelState = {
  report: Report;
  /** Places (`answers.os`) that were edited and left once: from then on they say what is missing. */
  touched: readonly string[];
  /** "What is left" was pressed: every place says what is missing. */
  leftShown: boolean;
  /** A guarded priority is wanted as soon as the report allows it. */
  wished: boolean;
  priority: DialogPriority | null;
  /** Ids of self-service answers that did not fit. */
  notThisCase: readonly string[];
  solvedBy: string | null;
  /** What this browser filled in, by part id, so that it can be taken back. */
  filled: Readonly<Record<string, string>>;
};

export type PanelChange =
  | { type: 'about'; about: Partial<Report['about']> }
  | { type: 'impact'; impact: Partial<Report['impact']> }
  /** `null` takes the row away; an empty text keeps it only where the row itself says something (`couldNot`). */
  | { type: 'text'; section: TextSection; key: string; text: string | null }
  | { type: 'tick'; key: string; done: boolean }
  | { type: 'touch'; place: string }
  | { type: 'show-left' }
  | { type: 'wish'; wished: boolean }
  | { type: 'priority'; priority: DialogPriority }
  | { type: 'not-this-case'; id: string }
  | { type: 'solved'; by: string | null }
  | { type: 'fill'; answers: Readonly<Record<string, string>> }
  | { type: 'undo-fill' }
  | { type: 'start'; report: Report; wished: boolean };

/** The panel as it opens. */
export const startWith = (report: Report, wished: boolean): PanelState => ({
  report,
  touched: [],
  leftShown: false,
  wished,
  priority: null,
  notThisCase: [],
  solvedBy: null,
  filled: {},
});

/** An untouched report that knows which draft it is. */
export const newReport = (draftId: string): Report => ({ ...emptyReport, about: { ...emptyReport.about, draftId } });

const withText = (report: Report, section: TextSection, key: string, text: string | null): Report => {
  const others = Object.fromEntries(Object.entries(report[section]).filter(([row]) => row !== key));
  const keeps = text !== null && (text !== '' || section === 'couldNot');
  return { ...report, [section]: keeps ? { ...others, [key]: text } : others };
};

const withAnswers = (report: Report, answers: Readonly<Record<string, string>>): Report => ({
  ...report,
  answers: { ...report.answers, ...answers },
});

/** Takes back only what still stands as the browser wrote it. */
const withoutFilled = (state: PanelState): PanelState => ({
  ...state,
  filled: {},
  report: Object.entries(state.filled).reduce(
    (report, [part, text]) => (report.answers[part] === text ? withText(report, 'answers', part, null) : report),
    state.report,
  ),
});

const once = (list: readonly string[], one: string): readonly string[] => (list.includes(one) ? list : [...list, one]);

function reportAfter(report: Report, change: PanelChange): Report {
  switch (change.type) {
    case 'about':
      return { ...report, about: { ...report.about, ...change.about } };
    case 'impact':
      return { ...report, impact: { ...report.impact, ...change.impact } };
    case 'text':
      return withText(report, change.section, change.key, change.text);
    case 'tick':
      return { ...report, done: { ...report.done, [change.key]: change.done } };
    default:
      return report;
  }
}

/** The one place where the panel's state changes. Pure. */
export function panelState(state: PanelState, change: PanelChange): PanelState {
  switch (change.type) {
    case 'touch':
      return { ...state, touched: once(state.touched, change.place) };
    case 'show-left':
      return { ...state, leftShown: true };
    case 'wish':
      return { ...state, wished: change.wished };
    case 'priority':
      return { ...state, priority: change.priority, wished: state.wished || change.priority.refused };
    case 'not-this-case':
      return { ...state, notThisCase: once(state.notThisCase, change.id), solvedBy: null };
    case 'solved':
      return { ...state, solvedBy: change.by };
    case 'fill':
      return { ...state, report: withAnswers(state.report, change.answers), filled: change.answers };
    case 'undo-fill':
      return withoutFilled(state);
    case 'start':
      return { ...startWith(change.report, change.wished), priority: state.priority };
    default:
      return { ...state, report: reportAfter(state.report, change) };
  }
}
