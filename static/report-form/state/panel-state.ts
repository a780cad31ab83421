import { emptyReport, type Report } from '../../../src/core/report/report';
import { nothingBeside, type Beside } from '../../../src/core/report/saved-draft';
import { nothingFound, takeFound, takeOffer, undoFound, type FoundState, type Taking } from './found-state';

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
  /** The dialog's Summary, where the form script hands it over; '' where it is not known. */
  summary: string;
  beside: Beside;
  /** What stands in the boxes because it was found in a pasted text. */
  found: FoundState;
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
  | { type: 'summary'; summary: string }
  | { type: 'beside'; beside: Partial<Beside> }
  | ({ type: 'take-found' } & Taking)
  /** `null`: all of it. */
  | { type: 'undo-found'; part: string | null }
  | { type: 'take-offer'; part: string; taken: boolean }
  | { type: 'asked'; parts: readonly string[] }
  | { type: 'fill'; answers: Readonly<Record<string, string>> }
  | { type: 'undo-fill' }
  | { type: 'start'; report: Report; wished: boolean; beside: Beside };

/** The panel as it opens. */
export const startWith = (report: Report, wished: boolean, beside: Beside = nothingBeside): PanelState => ({
  report,
  touched: [],
  leftShown: false,
  wished,
  priority: null,
  summary: '',
  beside,
  found: nothingFound,
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
    case 'summary':
      return { ...state, summary: change.summary };
    case 'beside':
      return { ...state, beside: { ...state.beside, ...change.beside } };
    case 'take-found':
      return { ...takeFound(state, change), touched: change.touch.reduce(once, state.touched) };
    case 'undo-found':
      return undoFound(state, change.part);
    case 'take-offer':
      return takeOffer(state, change.part, change.taken);
    case 'asked':
      return { ...state, found: { ...state.found, asked: change.parts } };
    case 'fill':
      return { ...state, report: withAnswers(state.report, change.answers), filled: change.answers };
    case 'undo-fill':
      return withoutFilled(state);
    case 'start':
      return {
        ...startWith(change.report, change.wished, change.beside),
        priority: state.priority,
        summary: state.summary,
      };
    default:
      return { ...state, report: reportAfter(state.report, change) };
  }
}
