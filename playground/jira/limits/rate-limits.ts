import { refuse, type JiraAnswer, type JiraRequest } from '../request';

/** `J:rate-limiting`, read 2026-08: writes on one work item, in two windows. */
const WINDOWS = [
  { seconds: 2, most: 20 },
  { seconds: 30, most: 100 },
];
const HOUR = 3_600_000;

export type RateLimits = {
  /** Null: the call may go on; else 429. `issueId`: the work item that it writes to. */
  before: (request: JiraRequest, issueId: string | null) => JiraAnswer | null;
  /** Counts what an app's call cost: one point, and one for each core object that it read. */
  after: (request: JiraRequest, answer: JiraAnswer) => void;
};

const tooMany = (seconds: number, reason: string): JiraAnswer => ({
  ...refuse(429, 'Rate limit exceeded.'),
  headers: { 'Retry-After': String(Math.max(1, Math.ceil(seconds))), 'RateLimit-Reason': reason },
});

/** How long one more write has to wait, in seconds; 0: not at all. `writes`: milliseconds, oldest first. */
function waitFor(writes: number[], now: number): number {
  const waits = WINDOWS.map(({ seconds, most }) => {
    const first = writes.at(-most);
    return first === undefined ? 0 : (first + seconds * 1_000 - now) / 1_000;
  });
  return Math.max(0, ...waits);
}

function objectsIn(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 0;
  const lists = Object.values(body).filter((value) => Array.isArray(value));
  return lists.reduce((sum, list) => sum + list.length, 0) || 1;
}

/** `points`: the hourly budget of the app's own calls, null for none; it starts again with each hour. */
export function createRateLimits(now: () => number, points: () => number | null): RateLimits {
  const writes = new Map<string, number[]>();
  let hour = 0;
  let spent = 0;
  const spentNow = (): number => {
    const current = Math.floor(now() / HOUR);
    if (current !== hour) [hour, spent] = [current, 0];
    return spent;
  };
  return {
    before({ byApp }, issueId) {
      const budget = points();
      if (byApp && budget !== null && spentNow() >= budget)
        return tooMany((HOUR - (now() % HOUR)) / 1_000, 'jira-quota-tenant-based');
      if (issueId === null) return null;
      const recent = (writes.get(issueId) ?? []).filter((at) => at > now() - 30_000);
      const wait = waitFor(recent, now());
      if (wait > 0) return tooMany(wait, 'jira-per-issue-on-write');
      writes.set(issueId, [...recent, now()]);
      return null;
    },
    after({ byApp, method }, { body }) {
      if (!byApp) return;
      spent = spentNow() + 1 + (method === 'GET' || method === 'POST' ? objectsIn(body) : 0);
    },
  };
}
