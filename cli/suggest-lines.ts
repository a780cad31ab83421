import * as z from 'zod/mini';

import type { Policy } from '../src/core/policy/policy';
import { adviseCategory } from '../src/core/suggest/category/advise-category';
import { learn } from '../src/core/suggest/category/learn';
import type { CategoryRanking } from '../src/core/suggest/category/rank-categories';
import { moment, text, wrongLine } from './item-input';
import { idOf, type Answering } from './line-answer';
import { readRows } from './read-rows';

const HistoryRow = z.object({ summary: text, description: text, category: z.string(), created: moment });
const Item = z.object({ summary: text, description: text });

/**
 * Learns from the history once, then answers lines. The policy's signals speak where its categories are the history's.
 * @throws WrongUse
 */
export async function suggestLine(historyFile: string, policy: Policy): Promise<Answering<CategoryRanking>> {
  const model = learn(await readRows('history', historyFile, HistoryRow));
  const categories = policy.categories.filter(({ id }) => model.categories.includes(id));
  const heard = { ...policy, categories };
  return (value, line) => {
    const parsed = Item.safeParse(value);
    if (!parsed.success) return wrongLine(value, line, parsed.error);
    const draft = { operation: 'create' as const, ...parsed.data, priority: null, report: null };
    return { id: idOf(value), ...adviseCategory(model, heard, draft) };
  };
}
