import type { Place } from './syntax-tree';

/** An error that an expression can meet and catch. */
export class ExpressionError extends Error {
  /** Where it happened; none for `throw`. */
  place: Place | undefined;
  readonly thrown: boolean;

  constructor(message: string, options: { place?: Place; thrown?: boolean } = {}) {
    super(message);
    this.place = options.place;
    this.thrown = options.thrown ?? false;
  }
}

/** A limit is reached: no expression can catch that. */
export class LimitError extends Error {}

export function fail(message: string): never {
  throw new ExpressionError(message);
}
