import { useEffect, useRef } from 'react';

import { emitFrameEvent, onFrameEvent } from '../../shared/frame-events';
import type { FrameEventPayload } from '../../../src/contract/events';
import type { DialogPriority } from '../state/panel-state';

type PanelSays = FrameEventPayload<'preflight.panel-state'>;

type Hears = { onPriority: (priority: DialogPriority) => void; onSummary: (summary: string) => void };

/** Tells the form script how far the report is, on every change and when asked; hears what the fields Priority and Summary say. */
export function useFrameEvents(says: PanelSays, hears: Hears): void {
  const text = JSON.stringify(says);
  const newest = useRef(says);
  const hear = useRef(hears);
  useEffect(() => {
    newest.current = says;
    hear.current = hears;
  });
  useEffect(() => {
    void emitFrameEvent('preflight.panel-state', newest.current);
  }, [text]);
  useEffect(() => {
    const stops = [
      onFrameEvent('preflight.ask-panel', () => void emitFrameEvent('preflight.panel-state', newest.current)),
      onFrameEvent('preflight.priority', ({ priorityId, refused }) =>
        hear.current.onPriority({ id: priorityId, refused }),
      ),
      onFrameEvent('preflight.summary', ({ summary }) => hear.current.onSummary(summary)),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
}
