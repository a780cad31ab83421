import { ms, type Figure } from '../support/figures';
import type { CategoryContestant } from './contestant';
import { cpuTime } from './cpu-time';
import { macroF1, topShare, type Answered } from './quality';
import type { CategoryTask } from './task';

const part = (value: number): string => value.toFixed(3).replace(/^0/, '');

function answersOf({ learn }: CategoryContestant, { rounds }: CategoryTask) {
  const answers: Answered[] = [];
  let [learning, asking] = [0, 0];
  for (const { history, questions } of rounds) {
    const learned = cpuTime(() => learn(history));
    const asked = cpuTime(() => questions.map((item) => ({ right: item.category, ranked: learned.value(item) })));
    answers.push(...asked.value);
    learning += learned.time;
    asking += asked.time;
  }
  return { answers, learning: learning / rounds.length, asking: asking / Math.max(1, answers.length) };
}

/** Categories of held-out work items: how often right, and CPU time of learning (one round) and of one answer. */
export function measureCategory(task: CategoryTask, contestants: readonly CategoryContestant[]): Figure[] {
  const measured = contestants.map((contestant): Figure => {
    const { answers, learning, asking } = answersOf(contestant, task);
    const quality = `top-1 ${part(topShare(answers, 1))}  top-3 ${part(topShare(answers, 3))}  macro-F1 ${part(macroF1(answers))}`;
    return { name: `  ${contestant.name}`, value: `${quality}  learning ${ms(learning)}, an answer ${ms(asking)}` };
  });
  const questions = task.rounds.reduce((sum, round) => sum + round.questions.length, 0);
  const learned = Math.round(task.rounds.reduce((sum, { history }) => sum + history.length, 0) / task.rounds.length);
  return [
    { name: `category, ${task.name}`, value: `${questions} questions, learned from ${learned} work items` },
    ...measured,
  ];
}
