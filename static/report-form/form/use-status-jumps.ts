import { useEffect, useRef } from 'react';

import { emitFrameEvent, onFrameEvent } from '../../shared/frame-events';

/** An open point as the status on the work item names it. */
export type Point = { ruleId: string; target: string };

/**
 * On a work item: shows the open points that the status panel beside it asks for.
 * @param show false where the form has no such place
 */
export function useStatusJumps(issueId: string | null, show: (point: Point) => boolean): void {
  const newest = useRef(show);
  useEffect(() => {
    newest.current = show;
  });
  useEffect(() => {
    if (issueId === null) return;
    const stop = onFrameEvent('preflight.show-point', (point) => {
      if (point.issueId !== issueId) return;
      void emitFrameEvent('preflight.point-shown', { issueId, isShown: newest.current(point) });
    });
    return stop;
  }, [issueId]);
}
