import type { HistoryItem } from '../../src/core/suggest/category/history';
import { prose } from '../judge/full-report';

const TOPICS = 30;
const WORDS_OF_A_TOPIC = 40;

/** Work items of thirty categories, each with words of its own among ordinary prose; the same list each time. */
export const historyOfWords = (length: number): HistoryItem[] =>
  Array.from({ length }, (_, at) => {
    const topic = (at * 7) % TOPICS;
    const word = (step: number): string => `topic${topic}word${(at * 13 + step * 5) % WORDS_OF_A_TOPIC}`;
    return {
      summary: `${word(1)} ${word(2)} does not open case${at % 977}`,
      description: `${prose(600, at)} ${word(3)} ${word(4)}`,
      category: `topic${topic}`,
      created: at * 60_000,
    };
  });
