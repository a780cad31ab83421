/** A function as either end of the bridge sees it. */
export type Callable = (...args: unknown[]) => unknown;

const MARK = '__playgroundFunction';
type FunctionMark = { [MARK]: string };

const isMark = (value: unknown): value is FunctionMark =>
  typeof value === 'object' && value !== null && MARK in value && typeof value[MARK] === 'string';
const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Large values seldom hold a function, and asking for one at every key would slow a frame down. */
const holdsCallable = (value: unknown): boolean =>
  isCallable(value) || (typeof value === 'object' && value !== null && Object.values(value).some(holdsCallable));

/**
 * Values as JSON text, so that what Forge loses on its way (dates, undefined) is lost here too. Functions travel as a
 * mark with an id that `keep` gives. `undefined` stays undefined.
 */
export function encode(value: unknown, keep: (callable: Callable) => string): string | undefined {
  if (!holdsCallable(value)) return JSON.stringify(value);
  return JSON.stringify(value, (_key, one: unknown) => (isCallable(one) ? { [MARK]: keep(one) } : one));
}

/** The value of a text made by `encode`; each function mark becomes a function that asks the other end. */
export function decode(text: string | undefined, call: (id: string, args: unknown[]) => unknown): unknown {
  if (text === undefined) return undefined;
  const value: unknown = !text.includes(MARK)
    ? JSON.parse(text)
    : JSON.parse(text, (_key, one: unknown) => (isMark(one) ? (...args: unknown[]) => call(one[MARK], args) : one));
  return value;
}
