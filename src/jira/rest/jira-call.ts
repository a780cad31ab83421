import { asApp, asUser, NeedsAuthenticationError, ProxyRequestError, type APIResponse, type Route } from '@forge/api';
import type * as z from 'zod/mini';

import { fail, ok, type FailureCode, type Result } from '../../contract/failure';
import type { Asking, Done } from '../ports';

export type As = Asking;
type Call = { as: As; route: Route; method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: unknown };

const codeOf = (status: number): FailureCode => {
  if (status === 401 || status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 409) return 'CONFLICT';
  return status === 429 || status >= 500 ? 'JIRA_UNAVAILABLE' : 'JIRA_REFUSED';
};

/** What can be shown of a call: method and path, never the query (it may hold what a person typed). */
const nameOf = ({ method = 'GET', route }: Call): string => `${method} ${route.value.replace(/\?.*$/, '')}`;

const send = async (call: Call) => {
  const api = call.as === 'app' ? asApp() : asUser();
  const body = call.body === undefined ? {} : { body: JSON.stringify(call.body) };
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return api.requestJira(call.route, { method: call.method ?? 'GET', headers, ...body });
};

const waitOf = (response: APIResponse): { retryAfter?: number } => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds } : {};
};

/** The text of a good answer; every other answer, and none at all, is a failure by its status. */
async function textOf(name: string, ask: () => Promise<APIResponse>): Promise<Result<string>> {
  try {
    const response = await ask();
    if (response.ok) return ok(await response.text());
    const detail = `${name} ${response.status}`;
    return { ok: false, failure: { code: codeOf(response.status), detail, ...waitOf(response) } };
  } catch (error) {
    // Forge itself answers this one by asking the person to allow the app (NEEDS_AUTHENTICATION_ERR).
    if (error instanceof NeedsAuthenticationError) throw error;
    const status = error instanceof ProxyRequestError ? ` ${error.status}` : '';
    return fail('JIRA_UNAVAILABLE', name + status);
  }
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What an answer holds; one of another shape than `shape` is UNEXPECTED. `name` says in failures which call it was. */
export async function answerOf<S extends z.ZodMiniType>(
  shape: S,
  name: string,
  ask: () => Promise<APIResponse>,
): Promise<Result<z.output<S>>> {
  const text = await textOf(name, ask);
  if (!text.ok) return text;
  const parsed = shape.safeParse(parsedJson(text.value));
  if (parsed.success) return ok(parsed.data);
  return fail('UNEXPECTED', `${name} ${parsed.error.issues[0]?.path.join('.') ?? ''}`.trim());
}

/** Whether a call went well, where its answer does not matter. */
export async function wasDone(name: string, ask: () => Promise<APIResponse>): Promise<Result<Done>> {
  const text = await textOf(name, ask);
  return text.ok ? ok({}) : text;
}

/** One call to Jira's REST. */
export const jiraRead = <S extends z.ZodMiniType>(shape: S, call: Call): Promise<Result<z.output<S>>> =>
  answerOf(shape, nameOf(call), () => send(call));

/** One call whose answer does not matter. */
export const jiraWrite = (call: Call): Promise<Result<Done>> => wasDone(nameOf(call), () => send(call));
