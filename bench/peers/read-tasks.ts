import path from 'node:path';

import * as z from 'zod/mini';

import { moment, text } from '../../cli/item-input';
import { readRows } from '../../cli/read-rows';
import { WrongUse } from '../../cli/wrong-use';
import { groupsOf } from './groups-of';
import type { CategoryTask, RankingTask } from './task';

const HELD_OUT = 0.25;
/** More questions say little more and take some of the libraries hours. */
const MOST_QUESTIONS = 200;

const HistoryRow = z.object({ summary: text, description: text, category: z.string(), created: moment });
const CorpusRow = z.object({
  key: z.string(),
  created: moment,
  summary: text,
  description: text,
  duplicateOf: z.optional(z.nullable(z.array(z.string()))),
});

/**
 * The file of `suggest --history`: the newest quarter is asked about, as far as the older rest knows its categories.
 * @throws WrongUse
 */
export async function readCategoryTask(file: string): Promise<CategoryTask> {
  const rows = (await readRows('history', file, HistoryRow)).toSorted((one, other) => one.created - other.created);
  const history = rows.slice(0, Math.floor(rows.length * (1 - HELD_OUT)));
  const known = new Set(history.map(({ category }) => category));
  const questions = rows.slice(history.length).filter(({ category }) => known.has(category));
  if (questions.length === 0) throw new WrongUse(`The history ${file} has nothing to ask about.`);
  return { name: path.basename(file), rounds: [{ history, questions }] };
}

/**
 * The file of `duplicates --corpus`, each line with `duplicateOf`, the keys of the work items that are the same trouble, where there
 * are any. Work items with an earlier one of their group are asked about, 200 of them from end to end of the file.
 * @throws WrongUse
 */
export async function readRankingTask(file: string): Promise<RankingTask> {
  const corpus = await readRows('corpus', file, CorpusRow);
  const groups = groupsOf(corpus.map(({ key, duplicateOf }) => ({ key, same: duplicateOf ?? [] })));
  const createdOf = new Map(corpus.map(({ key, created }) => [key, created]));
  const questions = corpus.flatMap((item) => {
    const group = groups.get(item.key) ?? [];
    const earlier = group.filter((key) => (createdOf.get(key) ?? Infinity) < item.created);
    return earlier.length === 0 ? [] : [{ item, duplicates: new Set(earlier) }];
  });
  if (questions.length === 0) throw new WrongUse(`The corpus ${file} names no duplicates in "duplicateOf".`);
  const step = Math.max(1, questions.length / MOST_QUESTIONS);
  const asked = questions.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return { name: path.basename(file), corpus, questions: asked };
}
