import type { FoundAnswers } from '../../../src/core/paste/found-answers';
import { LONGEST_ANSWER, type Report } from '../../../src/core/report/report';

/** A box that was filled: what it held before, and what it holds as long as nobody types in it. */
export type Filled = { before: string; text: string };

export type FoundState = {
  /** By part id. */
  filled: Readonly<Record<string, Filled>>;
  /** By part id: found for a box in which somebody typed; it waits to be taken. */
  offered: Readonly<Record<string, string>>;
  /** Whether the last text was in a language that is read; null: none was pasted. */
  analysed: boolean | null;
  /** Ids of the parts that the student was asked for last, in order. */
  asked: readonly string[];
  /** Whether they can carry on, as it was found; null: that was not found, or somebody had said it. */
  movesOn: boolean | null;
};
export const nothingFound: FoundState = { filled: {}, offered: {}, analysed: null, asked: [], movesOn: null };

export type Taking = {
  found: Pick<FoundAnswers, 'analysed' | 'answers'> & Partial<Pick<FoundAnswers, 'movesOn'>>;
  /** Ids of parts that hold more than one line: what is found later is added to what was found before. */
  multiline: readonly string[];
  /** Places that say from now on what is missing. */
  touch: readonly string[];
};

type Holder = { report: Report; found: FoundState };

const without = <T>(rows: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(rows).filter(([row]) => row !== key));

/** The box as it stands with this text; an empty one leaves no row. */
const withAnswer = <S extends Holder>(state: S, part: string, text: string): S => {
  const answers = text === '' ? without(state.report.answers, part) : { ...state.report.answers, [part]: text };
  return { ...state, report: { ...state.report, answers } };
};

const added = (before: string, text: string): string => {
  const lines = new Set(before.split('\n').map((line) => line.trim()));
  const more = text.split('\n').filter((line) => !lines.has(line.trim()));
  return [before, ...more].join('\n');
};

const fill = <S extends Holder>(state: S, part: string, filled: Filled): S => {
  const next = withAnswer(state, part, filled.text);
  return { ...next, found: { ...next.found, filled: { ...next.found.filled, [part]: filled } } };
};

/** Whether nobody typed in the box since it was filled. */
export const isAsFound = ({ report, found }: Holder, part: string): boolean =>
  found.filled[part] !== undefined && found.filled[part].text === report.answers[part];

/** Fills the box when it is empty, adds to what was found before, and only offers where somebody typed. */
function takeOne<S extends Holder>(state: S, part: string, text: string, isMultiline: boolean): S {
  const now = state.report.answers[part] ?? '';
  if (now.trim() === '') return fill(state, part, { before: now, text });
  if (now.includes(text)) return state;
  const more = added(now, text);
  if (isAsFound(state, part) && isMultiline && more.length <= LONGEST_ANSWER)
    return fill(state, part, { before: state.found.filled[part]?.before ?? '', text: more });
  return { ...state, found: { ...state.found, offered: { ...state.found.offered, [part]: text } } };
}

/** What a person chose stays. */
function takeMovesOn<S extends Holder>(state: S, movesOn: boolean | null): S {
  if (movesOn === null || state.report.impact.canMoveOn !== null) return state;
  return withMovesOn({ ...state, found: { ...state.found, movesOn } }, movesOn);
}
const withMovesOn = <S extends Holder>(state: S, canMoveOn: boolean | null): S => ({
  ...state,
  report: { ...state.report, impact: { ...state.report.impact, canMoveOn } },
});
/** Whether the answer stands as it was found. */
export const isMovesOnFound = ({ report, found }: Holder): boolean =>
  found.movesOn !== null && report.impact.canMoveOn === found.movesOn;

/** What was found lands in the boxes. What a person typed is never overwritten. */
export function takeFound<S extends Holder>(state: S, { found, multiline }: Taking): S {
  const taken = { ...state, found: { ...state.found, offered: {}, analysed: found.analysed, asked: [] } };
  const next = takeMovesOn(taken, found.movesOn ?? null);
  return Object.entries(found.answers).reduce<S>(
    (before, [part, text]) => takeOne(before, part, text, multiline.includes(part)),
    next,
  );
}

/** Puts back what stood in the box before, or in all of them; what somebody changed since stays. */
export function undoFound<S extends Holder>(state: S, part: string | null): S {
  const parts = part === null ? Object.keys(state.found.filled) : [part];
  const start = part === null && isMovesOnFound(state) ? withMovesOn(state, null) : state;
  return parts.reduce<S>((before, id) => {
    const undone = isAsFound(before, id) ? withAnswer(before, id, before.found.filled[id]?.before ?? '') : before;
    return { ...undone, found: { ...undone.found, filled: without(undone.found.filled, id) } };
  }, start);
}

/** Adds what was offered below the words that stand there, or puts it away. */
export function takeOffer<S extends Holder>(state: S, part: string, isTaken: boolean): S {
  const text = state.found.offered[part];
  const rest = { ...state, found: { ...state.found, offered: without(state.found.offered, part) } };
  if (text === undefined || !isTaken) return rest;
  const before = state.report.answers[part] ?? '';
  return fill(rest, part, { before, text: added(before, text) });
}
