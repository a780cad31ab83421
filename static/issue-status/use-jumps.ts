import { useCallback, useEffect, useState } from 'react';

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

/**
 * Jumps from here into the editor of the report, which is another frame. Jira lets no app open a field's editor, so where it
 * is closed the jump waits until its person has opened it.
 */
export function useJumps(): { jump: Jump | null; go: (point: Point) => void } {
  const [jump, setJump] = useState<Jump | null>(null);
  const [issueId, setIssueId] = useState<string | null>(null);
  useEffect(() => void readIssueId().then(setIssueId), []);
  useEffect(() => {
    const isOurs = (editor: { issueId: string }): boolean => editor.issueId === issueId;
    const stops = [
      onFrameEvent('preflight.point-shown', (editor) => {
        if (isOurs(editor)) setJump((now) => now && { ...now, state: editor.isShown ? 'shown' : 'not-there' });
      }),
      onFrameEvent('preflight.editor-open', (editor) => {
        if (isOurs(editor)) setJump((now) => (now?.state === 'closed' ? { ...now, state: 'asked' } : now));
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [issueId]);
  useEffect(() => {
    if (jump?.state !== 'asked') return;
    const { ruleId, target } = jump.point;
    if (issueId !== null) void emitFrameEvent('preflight.show-point', { issueId, ruleId, target });
    const timer = setTimeout(() => setJump({ ...jump, state: 'closed' }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [jump, issueId]);
  return { jump, go: useCallback((point: Point) => setJump({ point, state: 'asked' }), []) };
}
