export type Listener = (payload: unknown) => unknown;
export type Subscriber = { event: string; moduleType: string; listener: Listener };
export type EventBus = {
  on: (subscriber: Subscriber) => () => void;
  emit: (event: string, payload: unknown, from: { moduleType: string }) => void;
};

/**
 * What frames tell each other. Forge promises it between modules of one app on a page; that it holds between a form
 * script and a field in the create dialog is unverified, so `crosses` decides whether other module types hear it.
 */
export function createEventBus(crosses: () => boolean): EventBus {
  const subscribers = new Set<Subscriber>();
  return {
    on: (subscriber) => {
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
    emit: (event, payload, from) => {
      for (const one of [...subscribers]) {
        if (one.event !== event || !(crosses() || one.moduleType === from.moduleType)) continue;
        void Promise.resolve(one.listener(payload)).catch(() => subscribers.delete(one));
      }
    },
  };
}
