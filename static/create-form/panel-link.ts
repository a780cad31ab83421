import { emitFrameEvent, onFrameEvent } from '../shared/frame-events';
import type { PanelSays } from './decide-on-priority';

/** The panel stands in the same page and answers at once; whoever is silent for so long is not there. */
export const PATIENCE_MS = 300;

export type PanelLink = {
  /** What the panel says now; null when it is not heard. */
  ask: () => Promise<PanelSays | null>;
  /** What it said last. */
  last: () => PanelSays | null;
  tell: (priorityId: string | null, refused: boolean) => void;
  tellSummary: (summary: string) => void;
};

/**
 * Whether our two frames hear each other in Jira's dialog is unverified (src/contract/events.ts): silence is an answer.
 * A panel that is heard for the first time is told `priorityNow`, which it may have missed while it opened.
 */
export function linkToPanel(priorityNow: () => string | null): PanelLink {
  let last: PanelSays | null = null;
  const waiting = new Set<(says: PanelSays | null) => void>();
  const settle = (says: PanelSays | null): void => {
    for (const resolve of waiting) resolve(says);
    waiting.clear();
  };
  const tell: PanelLink['tell'] = (priorityId, refused) =>
    void emitFrameEvent('preflight.priority', { priorityId, refused });
  onFrameEvent('preflight.panel-state', (says) => {
    const isNew = last === null && waiting.size === 0;
    last = says;
    settle(says);
    if (isNew) tell(priorityNow(), false);
  });
  return {
    last: () => last,
    tell,
    tellSummary: (summary) => void emitFrameEvent('preflight.summary', { summary }),
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(answer);
          last = null;
          resolve(null);
        }, PATIENCE_MS);
        const answer = (says: PanelSays | null): void => {
          clearTimeout(timer);
          resolve(says);
        };
        waiting.add(answer);
        void emitFrameEvent('preflight.ask-panel', {});
      }),
  };
}
