/** Milliseconds: what comes sooner is drawn at once, and nobody sees a line that says it is coming. */
const SOON = 100;

/** What this brings, where it brings it soon; else null, and the screen draws that it is on its way. */
export const soon = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), SOON))]);
