import { useCallback, useEffect, useRef } from 'react';

import { counterOf, type Feedback } from '../../../src/core/feedback/feedback';
import type { Policy } from '../../../src/core/policy/policy';
import type { RestState } from '../form/use-rest';
import type { Look } from '../look/look';
import type { PanelChange, PanelState } from '../state/panel-state';
import { countFeedback } from './call-panel';

/** Stands in `counted` once the whole report was. */
const REPORT = 'report';

type Seen = { state: PanelState; look: Look; policy: Policy; change: (change: PanelChange) => void; rest: RestState };

/**
 * Counts what became of suggestions, each once for a report, also over a reload; never while somebody types. Counters only; what
 * cannot be counted is lost, and nobody is bothered.
 * @param isComplete the report is complete and the dialog has it: what it took over is counted together
 * @returns counts one at once: for what ends a report instead of filing it
 */
export function useFeedback(seen: Seen, isComplete: boolean): (feedback: Feedback) => void {
  const newest = useRef(seen);
  const sent = useRef(new Set<string>());
  useEffect(() => {
    newest.current = seen;
  });
  const count = useCallback((name: string, feedback: readonly Feedback[]): void => {
    const { state, policy, change } = newest.current;
    const { counted } = state.beside;
    const once = `${state.report.about.draftId ?? ''} ${name}`;
    if (counted.includes(name) || sent.current.has(once)) return;
    sent.current.add(once);
    change({ type: 'beside', beside: { counted: [...counted, name] } });
    if (feedback.length > 0) void countFeedback({ revision: policy.revision, feedback: [...feedback] });
  }, []);
  useEffect(() => {
    const { state, look, policy, rest } = newest.current;
    if (!isComplete || rest.state !== 'there') return;
    count(REPORT, rest.module.feedbackOnReport({ look, beside: state.beside, policy }));
  }, [isComplete, count, seen.rest.state, seen.state.report.about.draftId]);
  return useCallback((feedback) => count(counterOf(feedback), [feedback]), [count]);
}
