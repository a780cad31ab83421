import type { HistoryItem } from '../history';

const WORDS: Record<string, readonly string[]> = {
  chat: ['chat', 'lobby', 'message', 'notification', 'unread', 'conversation'],
  lights: ['light', 'test', 'green', 'submit', 'pull request', 'lesson'],
  account: ['billing', 'invoice', 'card', 'subscription', 'refund', 'plan'],
};
const COMMON = ['student', 'page', 'again', 'still', 'today', 'problem', 'browser', 'refresh'];

/** A number from 0 up to, not including, `below`, that looks like chance and is the same every time. */
const pick = (seed: number, below: number): number =>
  ((Math.imul(seed + 7, 2_654_435_761) % 4_294_967_296) % below) >>> 0;
const wordOf = (words: readonly string[], seed: number): string => words[pick(seed, words.length)] ?? '';

/** A work item in which two words tell the category and the others do not. */
export function makeItem(category: string, seed: number, over: Partial<HistoryItem> = {}): HistoryItem {
  const own = WORDS[category] ?? [`${category}word`];
  const common = [1, 2, 3].map((step) => wordOf(COMMON, seed * 31 + step));
  return {
    summary: `${wordOf(own, seed)} ${common[0] ?? ''} ${wordOf(own, seed * 17 + 5)}`,
    description: `${common.join(' ')} ${wordOf(own, seed * 13 + 3)}`,
    category,
    created: seed * 60_000,
    ...over,
  };
}

export const makeHistory = (length: number, categories: readonly string[] = Object.keys(WORDS)): HistoryItem[] =>
  Array.from({ length }, (_, seed) => makeItem(categories[seed % categories.length] ?? '', seed));
