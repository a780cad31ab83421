import { useEffect, useRef } from 'react';

import { emitFrameEvent, onFrameEvent } from '../../shared/frame-events';
import type { FrameEventPayload } from '../../../src/contract/events';
import type { DialogPriority } from '../state/panel-state';

type PanelSays = FrameEventPayload<'preflight.panel-state'>;

/** Tells the form script how far the report is, on every change and when asked; hears what the Priority field says. */
export function useFrameEvents(says: PanelSays, onPriority: (priority: DialogPriority) => void): void {
  const text = JSON.stringify(says);
  const newest = useRef(says);
  const hear = useRef(onPriority);
  useEffect(() => {
    newest.current = says;
    hear.current = onPriority;
  });
  useEffect(() => {
    void emitFrameEvent('preflight.panel-state', newest.current);
  }, [text]);
  useEffect(() => {
    const stops = [
      onFrameEvent('preflight.ask-panel', () => void emitFrameEvent('preflight.panel-state', newest.current)),
      onFrameEvent('preflight.priority', ({ priorityId, refused }) => hear.current({ id: priorityId, refused })),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
}
