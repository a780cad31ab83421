import type { Turn } from './chat-turns';

const HELPER = /\b(?:coach|support|helper|mentor|agent|staff|bot|teacher|instructor|tutor|admin|team)\b/;
const REPORTER = /\b(?:student|customer|user|learner|reporter|client|guest)\b/;
const OF_ONESELF = /\b(?:i|i['’]?m|i['’]ve|my|me|mine)\b/gi;
const ASKS = /\b(?:you|your)\b[^?\n]{0,200}\?/gi;
/** A name that says what somebody is outweighs how they talk. */
const NAMED = 1_000;
/** Who asks about the other's trouble has none of their own. */
const ASKING = 2;
const MOST_SIGNS = 2_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function pointsOf({ speaker, start, end }: Turn, text: string): number {
  const words = text.slice(start, Math.min(end, start + MOST_SIGNS));
  const role = (REPORTER.test(speaker) ? NAMED : 0) - (HELPER.test(speaker) ? NAMED : 0);
  return role + Math.min(count(words, OF_ONESELF), 3) - ASKING * count(words, ASKS);
}

/** Who of those who talk has the trouble: who speaks of themselves and asks nobody. Among equals the first one. */
export function reporterOf(turns: readonly Turn[], text: string): string | null {
  const points = new Map<string, number>();
  for (const turn of turns) points.set(turn.speaker, (points.get(turn.speaker) ?? 0) + pointsOf(turn, text));
  const [best] = [...points].toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}
