import type { Callable } from './wire';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The functions that the other end may call, by the id they travelled with. */
export function createHandedOut() {
  const functions = new Map<string, Callable>();
  return {
    keep: (callable: Callable) => {
      const id = `f${functions.size}`;
      functions.set(id, callable);
      return id;
    },
    call: (id: string, args: unknown) => {
      const callable = functions.get(id);
      if (callable === undefined) throw new Error(`The function ${id} was never handed out.`);
      return callable(...listOf(args));
    },
    forget: () => functions.clear(),
  };
}
