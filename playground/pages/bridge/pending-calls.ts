type Pending = { resolve: (value: unknown) => void; reject: (error: Error) => void; stopClock: () => void };

/** The calls that wait for the other end's answer, by id. */
export function createPendingCalls() {
  const pending = new Map<number, Pending>();
  let count = 0;
  const take = (id: number) => {
    const one = pending.get(id);
    pending.delete(id);
    one?.stopClock();
    return one;
  };
  return {
    /** `timeoutMs` null: waits as long as it takes. */
    add: (what: string, timeoutMs: number | null) => {
      const id = ++count;
      const expire = () => take(id)?.reject(new Error(`${what} got no answer within ${timeoutMs ?? 0} ms.`));
      const clock = timeoutMs === null ? undefined : setTimeout(expire, timeoutMs);
      const answer = new Promise<unknown>((resolve, reject) => {
        pending.set(id, { resolve, reject, stopClock: () => clearTimeout(clock) });
      });
      return { id, answer };
    },
    resolve: (id: number, value: unknown) => take(id)?.resolve(value),
    reject: (id: number, message: string) => take(id)?.reject(new Error(message)),
    rejectAll: (message: string) => {
      for (const id of [...pending.keys()]) take(id)?.reject(new Error(message));
    },
  };
}
