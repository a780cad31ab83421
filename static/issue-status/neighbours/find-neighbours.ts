import type { WorkItemView } from '../../../src/contract/work-item-view';
import { samePersonQuery } from '../../../src/core/neighbours/same-person-query';
import { candidateQuery } from '../../../src/core/suggest/duplicates/candidate-query';
import { indexCandidates } from '../../../src/core/suggest/duplicates/index-candidates';
import { rankDuplicates } from '../../../src/core/suggest/duplicates/rank-duplicates';
import { findCandidates, type Filed } from '../../report-form/duplicates/find-candidates';
import { itemContext } from './item-context';

/** `because`: the words that both have. */
export type Neighbour = Filed & { because: readonly string[] };
/** `same` null: the report names nobody. */
export type Found = { key: string; similar: readonly Neighbour[]; same: readonly Neighbour[] | null };

const WINDOW_DAYS = 365;
const DAY = 86_400_000;
const MOST_SIMILAR = 5;
const MOST_SAME = 10;
/** Below this share of the words that are looked for there is too little in common. */
const LEAST_SCORE = 0.2;

type About = NonNullable<WorkItemView['neighbours']>;

function likeliest(filed: readonly Filed[], key: string, summary: string, now: number): Neighbour[] {
  const query = { key, created: now, summary, description: '', windowDays: WINDOW_DAYS };
  return rankDuplicates(indexCandidates(filed), query)
    .filter(({ score }) => score >= LEAST_SCORE)
    .slice(0, MOST_SIMILAR)
    .flatMap(({ key: one, because }) => {
      const found = filed.find((other) => other.key === one);
      return found === undefined ? [] : [{ ...found, because }];
    });
}

/** By Jira's own search, as the person who looks: what they may not see is not found. At most two calls; null: no answer. */
export async function findNeighbours({ summary, who }: About, now: number): Promise<Found | null> {
  const here = await itemContext();
  if (here === null) return null;
  const { key, projectId } = here;
  const alike = candidateQuery({ projectId, summary, ownKey: key, since: now - WINDOW_DAYS * DAY });
  const named = who === null ? null : samePersonQuery({ projectId, key, who });
  const [similar, same] = await Promise.all([
    alike === null ? [] : findCandidates(alike),
    named === null ? [] : findCandidates(named),
  ]);
  if (similar === null || same === null) return null;
  const earlier = same.slice(0, MOST_SAME).map((one) => ({ ...one, because: [] }));
  return { key, similar: likeliest(similar, key, summary, now), same: named === null ? null : earlier };
}
