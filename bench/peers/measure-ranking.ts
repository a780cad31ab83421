import { MOST_DUPLICATES } from '../../src/core/suggest/duplicates/rank-duplicates';
import { ms, type Figure } from '../support/figures';
import type { RankingContestant } from './contestant';
import { cpuTime } from './cpu-time';
import { meanReciprocal, rankOfFirst, recallAt } from './quality';
import type { RankingTask, WorkItem } from './task';

const part = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** CPU milliseconds that a contestant may take for all questions; its quality is not told when it needs more. */
const MOST_TIME = 30_000;

const FORMS = {
  'full text': (item: WorkItem): WorkItem => item,
  'summary only': (item: WorkItem): WorkItem => ({ ...item, description: '' }),
};

/** `ranks` is shorter than the questions where the contestant ran out of time. */
function ranksOf({ index }: RankingContestant, { corpus, questions }: RankingTask, form: keyof typeof FORMS) {
  const createdOf = new Map(corpus.map(({ key, created }) => [key, created]));
  const { value: rank, time: indexing } = cpuTime(() => index(corpus));
  const ranks: number[] = [];
  let asking = 0;
  for (const { item, duplicates } of questions) {
    if (asking > MOST_TIME) break;
    const { value: keys, time } = cpuTime(() => rank(FORMS[form](item)));
    asking += time;
    // Nobody is asked to know the calendar: what is not older than the question is left out for all of them.
    const older = keys.filter((key) => key !== item.key && (createdOf.get(key) ?? Infinity) < item.created);
    ranks.push(rankOfFirst(older.slice(0, MOST_DUPLICATES), duplicates));
  }
  return { ranks, indexing, asking: asking / ranks.length };
}

function figureOf(contestant: RankingContestant, task: RankingTask, form: keyof typeof FORMS): Figure {
  const { ranks, indexing, asking } = ranksOf(contestant, task, form);
  const times = `indexing ${ms(indexing)}, an answer ${ms(asking)}`;
  const recall = `recall@5 ${part(recallAt(ranks, 5))}  @10 ${part(recallAt(ranks, 10))}  MRR ${part(meanReciprocal(ranks))}`;
  const isDone = ranks.length === task.questions.length;
  const quality = isDone ? recall : `stopped after ${ranks.length} questions and ${ms(MOST_TIME)}`;
  return { name: `  ${contestant.name}`, value: `${quality}  ${times}` };
}

/** Earlier duplicates among all work items: how often found, and CPU time of indexing all and of one answer. */
export function measureRanking(task: RankingTask, contestants: readonly RankingContestant[]): Figure[] {
  const size = `${task.questions.length} questions among ${task.corpus.length} work items`;
  return (['full text', 'summary only'] as const).flatMap((form) => [
    { name: `duplicates, ${task.name}, ${form}`, value: size },
    ...contestants.map((contestant) => figureOf(contestant, task, form)),
  ]);
}
