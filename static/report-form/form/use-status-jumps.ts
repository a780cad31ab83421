import { useCallback, useEffect, useRef } from 'react';

import { emitFrameEvent, onFrameEvent } from '../../shared/frame-events';

/** An open point as the status on the work item names it. */
export type Point = { ruleId: string; target: string };

/** Tells whether it was there to show. */
type Show = (point: Point) => boolean;

/**
 * On a work item: shows the open points that the status panel beside it asks for.
 * @param show false where the form has no such place; null while the form is not whole: what is asked for waits
 */
export function useStatusJumps(issueId: string | null, show: Show | null): void {
  const newest = useRef(show);
  const waiting = useRef<Point | null>(null);
  const answer = useCallback(() => {
    if (issueId === null || waiting.current === null || newest.current === null) return;
    void emitFrameEvent('preflight.point-shown', { issueId, isShown: newest.current(waiting.current) });
    waiting.current = null;
  }, [issueId]);
  useEffect(() => {
    newest.current = show;
  });
  useEffect(answer, [show === null, answer]);
  useEffect(() => {
    if (issueId === null) return;
    const stop = onFrameEvent('preflight.show-point', (point) => {
      if (point.issueId !== issueId) return;
      waiting.current = point;
      answer();
    });
    return stop;
  }, [issueId, answer]);
}
