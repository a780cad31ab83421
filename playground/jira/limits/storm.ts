import * as z from 'zod/mini';

import { seededRandom } from '../../forge/seeded-random';
import { refuse, type JiraAnswer, type JiraRequest } from '../request';

/** Bad weather for the app's own calls: a part of them is refused. */
export const SiteLimits = z.object({
  /** Points that the app may spend in an hour; null: no budget. */
  pointsPerHour: z.nullable(z.int().check(z.gte(0))),
  /** Status with which calls are refused: 429, 500, 503 or 403; null: none. */
  stormStatus: z.nullable(z.literal([403, 429, 500, 503])),
  /** Part of the calls that it hits, from 0 to 1. */
  stormChance: z.number().check(z.gte(0), z.lte(1)),
  stormHits: z.enum(['everything', 'writes']),
  stormSeed: z.int(),
});
export type SiteLimits = z.infer<typeof SiteLimits>;

export const calm: SiteLimits = {
  pointsPerHour: null,
  stormStatus: null,
  stormChance: 1,
  stormHits: 'everything',
  stormSeed: 1,
};

const hit: Record<NonNullable<SiteLimits['stormStatus']>, JiraAnswer> = {
  403: refuse(403, 'You are not allowed to do this.'),
  429: {
    ...refuse(429, 'Rate limit exceeded.'),
    headers: { 'Retry-After': '5', 'RateLimit-Reason': 'jira-burst-based' },
  },
  500: refuse(500, 'Internal server error.'),
  503: refuse(503, 'Jira is not available.'),
};

/** Decides for each call of the app whether the storm hits it. Reads the settings anew each time. */
export function createStorm(limits: () => SiteLimits): (request: JiraRequest) => JiraAnswer | null {
  let seed: number | null = null;
  let random = seededRandom(0);
  return ({ byApp, method }) => {
    const { stormStatus, stormChance, stormHits, stormSeed } = limits();
    if (!byApp || stormStatus === null || (stormHits === 'writes' && method === 'GET')) return null;
    if (seed !== stormSeed) [seed, random] = [stormSeed, seededRandom(stormSeed)];
    return random() < stormChance ? hit[stormStatus] : null;
  };
}
