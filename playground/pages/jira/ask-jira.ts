import type { Door } from '../../jira/doors/door';
import { ACCOUNT_HEADER, DOOR_HEADER } from '../../protocol';

export type RawAnswer = { status: number; statusText: string; headers: Record<string, string>; text: string };
export type JiraRequest = { method: string; path: string; headers?: [string, string][]; body?: string | null };

/** Asks the local Jira's REST as this account. A server that cannot be reached answers 503. */
export async function askJiraRaw(accountId: string, request: JiraRequest): Promise<RawAnswer> {
  const headers = new Headers(request.headers);
  headers.set(ACCOUNT_HEADER, accountId);
  try {
    const answer = await fetch(request.path, { method: request.method, headers, body: request.body ?? null });
    const { status, statusText } = answer;
    return { status, statusText, headers: Object.fromEntries(answer.headers.entries()), text: await answer.text() };
  } catch {
    return { status: 503, statusText: 'Service Unavailable', headers: {}, text: '' };
  }
}

const parsed = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** `door`: the way that Jira's own pages take; without it a call is one of REST. */
export type Asked = { method: string; path: string; body?: unknown; door?: Door | undefined };

/** The same with JSON both ways; a body that is no JSON reads as null. */
export async function askJira(accountId: string, { method, path, body, door }: Asked) {
  const json: [string, string][] = body === undefined ? [] : [['content-type', 'application/json']];
  const { status, text } = await askJiraRaw(accountId, {
    method,
    path,
    headers: door === undefined ? json : [...json, [DOOR_HEADER, door]],
    body: body === undefined ? null : JSON.stringify(body),
  });
  return { status, body: parsed(text) };
}
