import { useEffect, useRef } from 'react';

import type { Feedback } from '../../../src/core/feedback/feedback';
import type { Look } from '../look/look';
import { countFeedback } from './call-panel';

/** What became of the suggested category in a report; null where none was suggested. */
export function feedbackOn({ verdict, report }: Pick<Look, 'verdict' | 'report'>): Feedback | null {
  const { value } = verdict.category;
  const chosen = report.about.category;
  if (value === null) return null;
  if (chosen === null) return { about: 'category', id: value, kind: 'dismissed' };
  return { about: 'category', id: value, kind: chosen === value ? 'accepted' : 'corrected' };
}

/**
 * Counts once for each report, when it is complete and the dialog has it: never while somebody types. Counters only; one that
 * cannot be counted is lost, and nobody is bothered.
 */
export function useFeedback(look: Look, revision: number, isComplete: boolean): void {
  const counted = useRef(new Set<string>());
  const draftId = look.report.about.draftId;
  useEffect(() => {
    const feedback = isComplete ? feedbackOn(look) : null;
    if (feedback === null || draftId === null || counted.current.has(draftId)) return;
    counted.current.add(draftId);
    void countFeedback({ revision, feedback: [feedback] });
  }, [isComplete, look, revision, draftId]);
}
