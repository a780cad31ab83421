import { events } from '@forge/bridge';

import { frameEvents, type FrameEvent, type FrameEventPayload } from '../../src/contract/events';

/** Tells our other frames on this page. Nobody may be listening, so it never fails. */
export async function emitFrameEvent<E extends FrameEvent>(event: E, payload: FrameEventPayload<E>): Promise<void> {
  try {
    await events.emit(event, payload);
  } catch {
    // A host without events: every frame works alone (src/contract/events.ts).
  }
}

/** Hears our other frames; what is not of the agreed shape is not for us. Returns how to stop listening. */
export function onFrameEvent<E extends FrameEvent>(
  event: E,
  hear: (payload: FrameEventPayload<E>) => void,
): () => void {
  let stopped = false;
  const heard = (raw: unknown): void => {
    const payload = frameEvents[event].safeParse(raw);
    if (!stopped && payload.success) hear(payload.data as FrameEventPayload<E>);
  };
  const subscription = events.on(event, heard).catch(() => null);
  return () => {
    stopped = true;
    void subscription.then((it) => it?.unsubscribe());
  };
}
