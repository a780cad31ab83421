import type { Failure, Result } from '../../src/contract/failure';
import type { SetupAnswer, SetupState, StepName } from '../../src/contract/setup';

/** What can be pressed: the five steps, and the ways out. */
export type Press = StepName | 'detach' | 'stop';
export type Outcome =
  { press: Press; kind: 'done'; stayed?: string[] } | { press: Press; kind: 'failed' | 'halted'; failure: Failure };

/** Of a step that takes several calls. */
export type Progress = { done: number; all: number };

export type SetupPage =
  | { kind: 'loading' }
  | { kind: 'closed'; failure: Failure }
  | { kind: 'open'; state: SetupState; busy: Press | null; outcome: Outcome | null; progress?: Progress };

export type PageChange =
  | { type: 'reading' }
  | { type: 'read'; answer: Result<SetupAnswer> }
  | { type: 'pressed'; press: Press }
  | { type: 'progressed'; state: SetupState; progress: Progress }
  | { type: 'answered'; press: Press; answer: Result<SetupAnswer> };

const read = (answer: Result<SetupAnswer>): SetupPage =>
  answer.ok
    ? { kind: 'open', state: answer.value.state, busy: null, outcome: null }
    : { kind: 'closed', failure: answer.failure };

const outcomeOf = (press: Press, answer: Result<SetupAnswer>): Outcome => {
  if (!answer.ok) return { press, kind: 'failed', failure: answer.failure };
  const { halted, stayed } = answer.value;
  if (halted !== undefined) return { press, kind: 'halted', failure: halted };
  return stayed === undefined ? { press, kind: 'done' } : { press, kind: 'done', stayed };
};

/** The one place where the page changes. A step that fails leaves everything else as it was read before. Pure. */
export function setupPage(page: SetupPage, change: PageChange): SetupPage {
  if (change.type === 'reading') return { kind: 'loading' };
  if (change.type === 'read') return read(change.answer);
  if (page.kind !== 'open') return page;
  if (change.type === 'pressed') return { ...page, busy: change.press, outcome: null };
  if (change.type === 'progressed') return { ...page, state: change.state, progress: change.progress };
  const { press, answer } = change;
  const state = answer.ok ? answer.value.state : page.state;
  return { kind: 'open', state, busy: null, outcome: outcomeOf(press, answer) };
}

const ORDER: StepName[] = ['choice', 'priorities', 'field', 'formScript', 'gate'];

/** The step to press next; null when all are done. */
export const firstOpen = (state: SetupState): StepName | null =>
  ORDER.find((name) => state[name].state !== 'done') ?? null;

/** How many of the five steps are done. */
export const stepsDone = (state: SetupState): number => ORDER.filter((name) => state[name].state === 'done').length;
