import path from 'node:path';

import type { Figure, Section } from '../support/figures';
import { ourCategories, ourRanking } from './contestant';
import { installLibraries } from './install-libraries';
import { measureCategory } from './measure-category';
import { measureRanking } from './measure-ranking';
import { ownCategoryTask, ownRankingTask } from './own-work-items';
import { readCategoryTask, readRankingTask } from './read-tasks';

/** Files of the reader's own that are measured as well; null: none. */
export type PeerFiles = { category: string | null; duplicates: string | null };

async function peerFigures({ category, duplicates }: PeerFiles): Promise<Figure[]> {
  // Only now: nothing of it is there before it was installed.
  const { categoryPeers } = await import('./libraries/category-peers.mjs');
  const { rankingPeers } = await import('./libraries/ranking-peers.mjs');
  const categories = [ownCategoryTask(), ...(category === null ? [] : [await readCategoryTask(category)])];
  const rankings = [ownRankingTask(), ...(duplicates === null ? [] : [await readRankingTask(duplicates)])];
  return [
    ...categories.flatMap((task) => measureCategory(task, [ourCategories, ...categoryPeers])),
    ...rankings.flatMap((task) => measureRanking(task, [ourRanking, ...rankingPeers])),
  ];
}

/** The same tasks for Preflight and for libraries that do the same, on the same data, one after the other in this process. */
export async function measurePeers(root: string, files: PeerFiles): Promise<Section> {
  const title = 'Preflight and others, categories and duplicates, in Node (CPU time)';
  const isThere = installLibraries(path.join(root, 'bench', 'peers', 'libraries'));
  if (!isThere) return { title, figures: [{ name: 'not measured', value: 'npm could not install the others' }] };
  return { title, figures: await peerFigures(files) };
}
