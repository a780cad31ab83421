export type Listener = (payload: unknown) => unknown;
export type Subscriber = { event: string; moduleType: string; listener: Listener };
export type EventBus = {
  on: (subscriber: Subscriber) => () => void;
  emit: (event: string, payload: unknown, from: { moduleType: string }) => void;
  /** Jira itself speaks, to modules of these types alone. */
  announce: (event: string, payload: unknown, moduleTypes: readonly string[]) => void;
};

/**
 * What frames tell each other. Forge promises it between modules of one app on a page; that it holds between a form
 * script and a field in the create dialog is unverified, so `crosses` decides whether other module types hear it.
 */
export function createEventBus(crosses: () => boolean): EventBus {
  const subscribers = new Set<Subscriber>();
  const tell = (one: Subscriber, payload: unknown) =>
    void Promise.resolve(one.listener(payload)).catch(() => subscribers.delete(one));
  return {
    on: (subscriber) => {
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
    emit: (event, payload, from) => {
      for (const one of [...subscribers]) {
        if (one.event !== event || !(crosses() || one.moduleType === from.moduleType)) continue;
        tell(one, payload);
      }
    },
    announce: (event, payload, moduleTypes) => {
      for (const one of [...subscribers])
        if (one.event === event && moduleTypes.includes(one.moduleType)) tell(one, payload);
    },
  };
}
