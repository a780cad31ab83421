import type { ReadAs, ReadLabel } from '../read-result';

/** One family of ways to say something; docs/reading.md has a line and an example for each id. */
export type Pattern = {
  id: string;
  label: ReadLabel;
  /** What it adds to its label where it stands, once a sentence; below 0 it takes away. 1 is enough for a label. */
  weight: number;
  /** In the syntax of a policy's word patterns (src/core/policy/suggestion-rows.ts). */
  phrases: readonly string[];
  /** Only as the first words of a sentence, lead-ins such as "then" or "please" aside. */
  first?: true;
  /** Only in this kind of text. */
  only?: ReadAs;
};
