import { asApp, asUser, NeedsAuthenticationError, ProxyRequestError, type Route } from '@forge/api';
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

/** The text of a good answer; every other answer, and none at all, is a failure by its status. */
async function textOf(call: Call): Promise<Result<string>> {
  try {
    const response = await send(call);
    if (!response.ok) return fail(codeOf(response.status), `${nameOf(call)} ${response.status}`);
    return ok(await response.text());
  } catch (error) {
    // Forge itself answers this one by asking the person to allow the app (NEEDS_AUTHENTICATION_ERR).
    if (error instanceof NeedsAuthenticationError) throw error;
    const status = error instanceof ProxyRequestError ? ` ${error.status}` : '';
    return fail('JIRA_UNAVAILABLE', nameOf(call) + status);
  }
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One call to Jira's REST; an answer of another shape than `shape` is UNEXPECTED. */
export async function jiraRead<S extends z.ZodMiniType>(shape: S, call: Call): Promise<Result<z.output<S>>> {
  const text = await textOf(call);
  if (!text.ok) return text;
  const parsed = shape.safeParse(parsedJson(text.value));
  if (parsed.success) return ok(parsed.data);
  return fail('UNEXPECTED', `${nameOf(call)} ${parsed.error.issues[0]?.path.join('.') ?? ''}`.trim());
}

/** One call whose answer does not matter. */
export async function jiraWrite(call: Call): Promise<Result<Done>> {
  const text = await textOf(call);
  return text.ok ? ok({}) : text;
}
