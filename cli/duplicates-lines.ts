import * as z from 'zod/mini';

import type { Duplicate } from '../src/core/suggest/duplicates/candidate';
import { indexCandidates } from '../src/core/suggest/duplicates/index-candidates';
import { rankDuplicates } from '../src/core/suggest/duplicates/rank-duplicates';
import { moment, text, wrongLine } from './item-input';
import { idOf, type Answering } from './line-answer';
import { readRows } from './read-rows';

const CorpusRow = z.object({ key: z.string(), created: moment, summary: text, description: text });
const Query = z.object({
  key: z.optional(z.nullable(z.string())),
  created: z.optional(z.nullable(moment)),
  summary: text,
  description: text,
  windowDays: z.optional(z.nullable(z.number().check(z.gte(0)))),
});

/** Reads the corpus once, then answers lines. A query without `created` is newer than everything. @throws WrongUse */
export async function duplicatesLine(corpusFile: string): Promise<Answering<{ candidates: Duplicate[] }>> {
  const corpus = await readRows('corpus', corpusFile, CorpusRow);
  const index = indexCandidates(corpus);
  const newest = corpus.reduce((latest, { created }) => Math.max(latest, created), 0);
  return (value, line) => {
    const parsed = Query.safeParse(value);
    if (!parsed.success) return wrongLine(value, line, parsed.error);
    const { key = null, created, windowDays = null, summary, description } = parsed.data;
    const query = { key, created: created ?? newest + 1, windowDays, summary, description };
    return { id: idOf(value), candidates: rankDuplicates(index, query) };
  };
}
