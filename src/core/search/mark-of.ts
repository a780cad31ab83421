import type { Verdict } from '../judge/verdict';
import type { Policy } from '../policy/policy';
import { justification } from '../repair/justification';
import type { WorkItem } from '../repair/work-item';
import type { BlockerRequest } from '../request/blocker-request';
import { requestStateOf } from '../request/request-state';
import { readReport } from '../report/read-report';
import { judgedAtTheTop } from '../status/judged-at-the-top';
import type { Status } from '../status/status';
import { standingOf } from '../status/status-of';
import { MOST_NAMED, type GuardedState, type MarkState, type SearchMark } from './search-mark';

export type Marked = {
  item: WorkItem;
  policy: Policy;
  /** Somebody who may allowed exactly the priority that it has, and that still holds. */
  isRuled: boolean;
  /** What the app keeps of a request for a guarded priority. */
  request: BlockerRequest | null;
};

const stateOf = ({ state }: Status): MarkState => (state === 'counted' ? 'incomplete' : state);

/** The ids of what bites, each once: `answers.os` is `os`. Words of a sentence are not told apart from the id before them. */
const openIds = ({ findings }: Verdict): string[] => {
  const targets = findings.filter(({ level }) => level === 'block').map(({ target }) => target);
  return [...new Set(targets.map((target) => target.slice(target.lastIndexOf('.') + 1)))];
};

function guardedState({ item, policy, isRuled }: Marked): GuardedState {
  const { is } = justification(item, policy);
  if (is === 'unguarded') return 'not-guarded';
  if (is === 'justified') return 'justified';
  return isRuled ? 'allowed' : 'unjustified';
}

/**
 * What search is told of a work item, judged anew from its raw answers: the same standing as the lozenge beside it. Pure; the caller has
 * made sure that the policy covers the work item. What cannot be read counts as no report.
 */
export function markOf(marked: Marked): SearchMark {
  const { item, policy } = marked;
  const stored = readReport(item.report);
  const report = stored.state === 'read' ? stored.report : null;
  const verdict = judgedAtTheTop({ summary: '', description: '', priority: null, report }, policy);
  const open = openIds(verdict);
  return {
    schemaVersion: 1,
    state: stored.state === 'read' ? stateOf(standingOf(stored.report, verdict, policy)) : stored.state,
    openCount: open.length,
    open: open.slice(0, MOST_NAMED).join(' '),
    completeness: report === null ? 0 : Math.floor(verdict.completeness * 100),
    revision: policy.revision,
    guarded: guardedState(marked),
    request: requestStateOf(marked.request, item, policy),
  };
}

/** Whether what stands there says the same; a value that nobody can read is none of ours. */
export const isSameMark = (there: unknown, mark: SearchMark): boolean =>
  typeof there === 'object' &&
  there !== null &&
  Object.entries(mark).every(([key, value]) => Reflect.get(there, key) === value);
