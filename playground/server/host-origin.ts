import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import { Door } from '../jira/doors/door';
import type { Playground } from '../playground';
import { APP_HEADER, DOOR_HEADER } from '../protocol';
import { fileIn, readBody, sendFile, sendJson, sendText } from './http';
import { accountOf, callFor, type Exchange } from './playground-calls';

function askJira(exchange: Exchange): void {
  const { playground, url, text, request, response } = exchange;
  const door = Door.safeParse(request.headers[DOOR_HEADER]);
  const answer = playground.jira({
    method: request.method ?? 'GET',
    path: url.pathname + url.search,
    text,
    caller: { as: 'user', accountId: accountOf(exchange) },
    byApp: request.headers[APP_HEADER] === '1',
    ...(door.success ? { door: door.data } : {}),
  });
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  sendJson(response, answer.status, answer.body);
}

function servePage({ url, response }: Exchange, pages: string): void {
  const file = fileIn(pages, url.pathname) ?? fileIn(pages, 'index.html');
  if (file !== null) return sendFile(response, file);
  return sendText(
    response,
    503,
    'text/plain; charset=utf-8',
    'The pages of the playground are not built yet: npm start',
  );
}

/** The origin on which Jira lives: its REST, the playground's own calls, and the pages (every other address is a page). */
export async function serveHost(
  playground: Playground,
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://host');
  const text = await readBody(request);
  if (text === null) return sendJson(response, 413, { message: 'A body is at most 5 MB.' });
  const exchange = { playground, url, text, request, response };
  const call = callFor(exchange);
  if (call !== undefined) return call(exchange);
  if (url.pathname.startsWith('/rest/')) return askJira(exchange);
  if (url.pathname.startsWith('/playground/')) return sendJson(response, 404, { message: 'There is no such call.' });
  return servePage(exchange, path.join(root, 'playground', 'pages', 'build'));
}
