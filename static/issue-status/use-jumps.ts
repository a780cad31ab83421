import { useCallback, useEffect, useState } from 'react';

import { emitFrameEvent, onFrameEvent } from '../shared/frame-events';
import type { Point } from './editor/edit-start';
import { readIssueId } from './read-issue-id';

/** `asked`: just sent to the field's editor. `not-there`: the editor has no such place. `shown`: the focus is in the editor. */
export type Jump = { point: Point; state: 'asked' | 'not-there' | 'shown' };

/** The editor stands in the same page and answers at once; one that is silent for so long is not open. */
const PATIENCE_MS = 200;

/**
 * Jumps to where a point is answered. Where the field's own editor is open, which is another frame, it is done there, because
 * something unsaved may stand in it; else here.
 */
export function useJumps(answerHere: (point: Point) => void): { jump: Jump | null; go: (point: Point) => void } {
  const [jump, setJump] = useState<Jump | null>(null);
  const [issueId, setIssueId] = useState<string | null>(null);
  useEffect(() => void readIssueId().then(setIssueId), []);
  useEffect(() => {
    const isOurs = (editor: { issueId: string }): boolean => editor.issueId === issueId;
    return onFrameEvent('preflight.point-shown', (editor) => {
      if (isOurs(editor)) setJump((now) => now && { ...now, state: editor.isShown ? 'shown' : 'not-there' });
    });
  }, [issueId]);
  useEffect(() => {
    if (jump?.state !== 'asked') return;
    const { ruleId, target } = jump.point;
    if (issueId !== null) void emitFrameEvent('preflight.show-point', { issueId, ruleId, target });
    const timer = setTimeout(() => {
      setJump(null);
      answerHere(jump.point);
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [jump, issueId, answerHere]);
  return { jump, go: useCallback((point: Point) => setJump({ point, state: 'asked' }), []) };
}
