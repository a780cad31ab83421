import type { Call } from './route';

const numberIn = (query: URLSearchParams, name: string, otherwise: number): number => {
  const given = Number(query.get(name) ?? otherwise);
  return Number.isInteger(given) && given >= 0 ? given : otherwise;
};

/** Jira's usual page of a list, by `startAt` and `maxResults`. `most` is the largest page that the call allows. */
export function pageOf<T>(
  { query }: Pick<Call, 'query'>,
  all: T[],
  most = 50,
): Record<string, unknown> & { values: T[] } {
  const startAt = numberIn(query, 'startAt', 0);
  const maxResults = Math.min(numberIn(query, 'maxResults', most), most);
  const values = all.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: all.length, isLast: startAt + values.length >= all.length, values };
}
