import type { FakeSite } from '../fake-site';

export type FakeRequest = { query: URLSearchParams; body: unknown; params: string[] };
export type FakeAnswer = { status: number; body?: unknown };
/** `name` is how a test speaks of the call: `POST /workflows/update`. */
export type FakeRoute = { name: string; path: RegExp; answer: (site: FakeSite, request: FakeRequest) => FakeAnswer };

export const good = (body?: unknown): FakeAnswer => ({ status: body === undefined ? 204 : 200, body });
export const missing: FakeAnswer = { status: 404, body: { errorMessages: ['not here'], errors: {} } };
export const refused: FakeAnswer = { status: 400, body: { errorMessages: ['no'], errors: {} } };

/** Small pages, so that every reader has to turn them. */
export const page = (rows: readonly unknown[], query: URLSearchParams, size = 2): FakeAnswer => {
  const start = Number(query.get('startAt') ?? 0);
  const values = rows.slice(start, start + size);
  return good({ values, startAt: start, total: rows.length, isLast: start + size >= rows.length });
};
