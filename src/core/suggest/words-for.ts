import type { Policy, Signal } from '../policy/policy';
import { findSignals } from './find-signals';
import type { PlacedText } from './texts-of';

/** The first words of these texts that a signal hears, and the title of the box they stand in; null where it hears none. */
export function wordsFor(
  signal: Signal,
  texts: readonly PlacedText[],
  policy: Policy,
): { words: string; place: string } | null {
  for (const { place, text } of texts) {
    const [heard] = findSignals(text, policy).get(signal) ?? [];
    if (heard !== undefined) return { words: heard.words, place };
  }
  return null;
}
