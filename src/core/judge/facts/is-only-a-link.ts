import { onceFor } from '../../policy/once-for';
import type { Policy } from '../../policy/policy';
import { BLANK, literal, MARK, matchesWhole, NOT_BLANK, oneOf, OUTER } from './patterns';

const LINK = `(?:https?:\\/\\/|www\\.|[a-z0-9][a-z0-9.\\-]*\\.[a-z]+\\/)${NOT_BLANK}*`;
const MOST_WORDS = 12;

/**
 * Meant for the whole answer: a link with nothing around it but other links and words that lead to it.
 * Both repetitions are bounded, and every step starts with characters that the one before cannot take.
 */
export const onlyALinkPattern = onceFor((policy: Policy): string => {
  const words = policy.notOnlyALink.words.map(literal);
  const lead = words.length === 0 ? '' : `(?:${oneOf(words)}${OUTER}+){0,${MOST_WORDS}}`;
  const next = oneOf([LINK, ...(words.length === 0 ? [] : [`${oneOf(words)}${MARK}*`])]);
  return `${OUTER}*${lead}${LINK}(?:${BLANK}${OUTER}*${next}){0,${MOST_WORDS}}(?:${BLANK}${OUTER}*)?`;
});

export const isOnlyALink = (text: string, policy: Policy): boolean => matchesWhole(text, onlyALinkPattern(policy));
