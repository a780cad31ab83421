import { say } from '../judge/sentences/say';
import type { Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { textsOf } from './texts-of';
import { wordsFor } from './words-for';

/** A blocking kind that the text reads like. It is asked about and never taken for said. */
export type ImpactQuestion = { blockingKind: string; words: string; question: string };

/** A question for each blocking kind that the words hint at, while nobody has stated one. */
export function askAboutImpact(draft: Draft, policy: Policy): ImpactQuestion[] {
  if ((draft.report?.impact.blockingKind ?? null) !== null) return [];
  const texts = textsOf(draft, policy);
  return policy.blockingKinds.flatMap(({ id, title, signals = [] }) => {
    const [heard] = signals.flatMap((signal) => wordsFor(signal, texts, policy) ?? []);
    if (heard === undefined) return [];
    const question = say(policy.language, 'suggest.impact', { words: heard.words, title });
    return [{ blockingKind: id, words: heard.words, question }];
  });
}
