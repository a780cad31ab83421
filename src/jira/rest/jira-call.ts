import { asApp, asUser, NeedsAuthenticationError, ProxyRequestError, type APIResponse } from '@forge/api';
import type * as z from 'zod/mini';

import { fail, ok, type FailureCode, type Result } from '../../contract/failure';
import type { Asking, Done } from '../ports';

const codeOf = (status: number): FailureCode => {
  if (status === 401 || status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 409) return 'CONFLICT';
  return status === 429 || status >= 500 ? 'JIRA_UNAVAILABLE' : 'JIRA_REFUSED';
};

/** For the calls that are made in either name. */
export const apiOf = (as: Asking) => (as === 'app' ? asApp() : asUser());

/** The options that carry a body; the method stands beside it as a literal, where Forge's linter reads it. */
export const json = (body: unknown) => ({
  headers: { accept: 'application/json', 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

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

/**
 * One call to Jira's REST: what its answer holds; one of another shape than `shape` is UNEXPECTED. `name` says in failures which
 * call it was: `GET /issue/{issue}`, never ids or a query (it may hold what a person typed). `ask` makes the call literally,
 * `asUser().requestJira(route`…`, { method: 'PUT', … })`: Forge's linter looks for its scope there.
 */
export async function jiraRead<S extends z.ZodMiniType>(
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

/** The same for a call whose answer does not matter. */
export async function jiraWrite(name: string, ask: () => Promise<APIResponse>): Promise<Result<Done>> {
  const text = await textOf(name, ask);
  return text.ok ? ok({}) : text;
}

/** The same for a call that may well be refused: what Jira said, whatever it was. No answer: status 0. */
export async function jiraTry(
  name: string,
  ask: () => Promise<APIResponse>,
): Promise<{ status: number; text: string }> {
  try {
    const response = await ask();
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (error instanceof NeedsAuthenticationError) throw error;
    console.warn('no answer', name);
    return { status: 0, text: '' };
  }
}
