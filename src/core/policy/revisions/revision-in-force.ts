/** `at` null: it was there before the history began. Milliseconds since 1970. */
export type Published = { revision: number; at: number | null };

/**
 * Which revision held at a moment, by a history that is newest first. Pure. A line without a time was there before the history
 * began. `null`: nothing was published by then, or the history does not go back that far.
 */
export const revisionInForce = (history: readonly Published[], at: number): number | null =>
  history.find((line) => line.at === null || line.at <= at)?.revision ?? null;
