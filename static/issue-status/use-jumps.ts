import { useCallback, useEffect, useRef, useState } from 'react';

import { emitFrameEvent, onFrameEvent } from '../shared/frame-events';
import { readIssueId } from './read-issue-id';

export type Point = { ruleId: string; target: string; title: string };
/**
 * `asked`: just sent to the editor. `closed`: no editor answered, so its person has to open it; it is asked again then.
 * `not-there`: the editor has no such place. `shown`: the focus is in the editor.
 */
export type Jump = { point: Point; state: 'asked' | 'closed' | 'not-there' | 'shown' };

/** The editor stands in the same page and answers at once; one that is silent for so long is not open. */
const PATIENCE_MS = 300;

const send = (issueId: string | null, { ruleId, target }: Point): void => {
  if (issueId !== null) void emitFrameEvent('preflight.show-point', { issueId, ruleId, target });
};

/**
 * Jumps from here into the editor of the report, which is another frame. Jira lets no app open a field's editor, so where it
 * is closed the jump waits until its person has opened it.
 */
export function useJumps(): { jump: Jump | null; go: (point: Point) => void } {
  const [jump, setJump] = useState<Jump | null>(null);
  const [issueId, setIssueId] = useState<string | null>(null);
  const newest = useRef(jump);
  newest.current = jump;
  useEffect(() => void readIssueId().then(setIssueId), []);
  useEffect(() => {
    const stops = [
      onFrameEvent('preflight.point-shown', (answer) => {
        if (answer.issueId !== issueId) return;
        setJump((now) => now && { ...now, state: answer.isShown ? 'shown' : 'not-there' });
      }),
      onFrameEvent('preflight.editor-open', (editor) => {
        const waiting = newest.current;
        if (editor.issueId === issueId && waiting?.state === 'closed') send(issueId, waiting.point);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [issueId]);
  useEffect(() => {
    if (jump?.state !== 'asked') return;
    const timer = setTimeout(() => setJump({ ...jump, state: 'closed' }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [jump]);
  const go = useCallback(
    (point: Point) => {
      setJump({ point, state: 'asked' });
      send(issueId, point);
    },
    [issueId],
  );
  return { jump, go };
}
