const share = (right: number, all: number): number => (all === 0 ? 0 : right / all);

/** What was right, and what was answered, best first. */
export type Answered = { right: string; ranked: readonly string[] };

/** Share of answers with the right one among the first `most`. 0 where nothing was asked. */
export const topShare = (answers: readonly Answered[], most: number): number =>
  share(answers.filter(({ right, ranked }) => ranked.slice(0, most).includes(right)).length, answers.length);

/** The mean of F1 over the categories that were asked about; one that nobody names counts 0. */
export function macroF1(answers: readonly Answered[]): number {
  const categories = [...new Set(answers.map(({ right }) => right))];
  const scores = categories.map((category) => {
    const asked = answers.filter(({ right }) => right === category).length;
    const named = answers.filter(({ ranked }) => ranked[0] === category);
    const both = named.filter(({ right }) => right === category).length;
    return share(2 * both, asked + named.length);
  });
  return share(
    scores.reduce((sum, score) => sum + score, 0),
    categories.length,
  );
}

/** From 1; Infinity where none of them is there. */
export function rankOfFirst(ranked: readonly string[], wanted: ReadonlySet<string>): number {
  const at = ranked.findIndex((key) => wanted.has(key));
  return at < 0 ? Infinity : at + 1;
}

/** Share of questions with a duplicate among the first `most`. */
export const recallAt = (ranks: readonly number[], most: number): number =>
  share(ranks.filter((rank) => rank <= most).length, ranks.length);

/** Mean reciprocal rank; what was not found counts 0. */
export const meanReciprocal = (ranks: readonly number[]): number =>
  share(
    ranks.reduce((sum, rank) => sum + 1 / rank, 0),
    ranks.length,
  );
