import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';

import { turned } from '../assumptions/registry';
import { APP_CHANGES } from '../forge/change-app';
import { EventFaults } from '../forge/event-faults';
import { SiteLimits } from '../jira/limits/storm';
import { uiModificationsFor } from '../jira/ui-modifications-for';
import type { Playground } from '../playground';
import { ACCOUNT_HEADER } from '../protocol';
import { sendJson } from './http';

const Invoke = z.object({
  moduleType: z.string(),
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown(),
  extension: z.unknown(),
  localId: z.string(),
  accountId: z.string(),
});
const MOST_SECONDS = 7 * 24 * 60 * 60;
const Advance = z.object({ advanceSeconds: z.number().check(z.gte(0), z.lte(MOST_SECONDS)) });
const Text = z.string();
const DynamicProperties = z.object({
  moduleKey: Text,
  issue: z.object({ id: Text, key: Text, type: Text, typeId: Text }),
  project: z.object({ id: Text, key: Text, type: Text }),
});
const Action = z.object({
  by: z.enum(['automation', 'agent']),
  actionKey: Text,
  inputs: z.record(Text, z.unknown()),
  issueKey: z.optional(Text),
  accountId: Text,
});
const Start = z.object({ id: z.string() });
const Note = z.object({
  from: z.enum(['bridge', 'invoke', 'jira', 'storage', 'gate', 'event']),
  what: z.string().check(z.maxLength(2_000)),
  detail: z.optional(z.unknown()),
});

/** One request to the host origin, with its body as it came. */
export type Exchange = {
  playground: Playground;
  url: URL;
  text: string;
  response: ServerResponse;
  request: IncomingMessage;
};
const bodyAs = <T extends z.ZodMiniType>(schema: T, text: string): z.infer<T> | null => {
  try {
    const body: unknown = JSON.parse(text);
    return schema.safeParse(body).data ?? null;
  } catch {
    return null;
  }
};
const unreadable = ({ response, url }: Exchange): void =>
  sendJson(response, 400, { message: `The body of ${url.pathname} is not what playground/protocol.ts says.` });

async function start(exchange: Exchange): Promise<void> {
  const { playground, response, text } = exchange;
  const body = bodyAs(Start, text);
  if (body === null) return unreadable(exchange);
  if (!(await playground.start(body.id))) return sendJson(response, 404, { message: 'There is no such scenario.' });
  return sendJson(response, 200, playground.state());
}

async function invoke(exchange: Exchange): Promise<void> {
  const body = bodyAs(Invoke, exchange.text);
  if (body === null) return unreadable(exchange);
  const known = exchange.playground.run().site.users.has(body.accountId);
  if (!known) return sendJson(exchange.response, 401, { message: 'Nobody on this site has that account.' });
  return sendJson(exchange.response, 200, await exchange.playground.invoke(body));
}

async function dynamicProperties(exchange: Exchange): Promise<void> {
  const body = bodyAs(DynamicProperties, exchange.text);
  if (body === null) return unreadable(exchange);
  sendJson(exchange.response, 200, await exchange.playground.dynamicProperties(body));
}

async function runAction(exchange: Exchange): Promise<void> {
  const body = bodyAs(Action, exchange.text);
  if (body === null) return unreadable(exchange);
  sendJson(exchange.response, 200, await exchange.playground.runAction(body));
}

function uiModifications({ playground, url, response }: Exchange): void {
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  const place = { projectId: asked('projectId'), issueTypeId: asked('issueTypeId'), viewType: asked('viewType') };
  const found = uiModificationsFor(playground.run().site, place);
  sendJson(
    response,
    200,
    found.map(({ id, data }) => ({ id, data })),
  );
}

function note(exchange: Exchange): void {
  const body = bodyAs(Note, exchange.text);
  if (body === null) return unreadable(exchange);
  sendJson(exchange.response, 201, exchange.playground.log.note(body));
}

function assume(exchange: Exchange): void {
  const { site } = exchange.playground.run();
  const next = turned(site.assumptions, bodyAs(z.unknown(), exchange.text));
  if (next === null) return unreadable(exchange);
  site.assumptions = next;
  sendJson(exchange.response, 200, site.assumptions);
}

async function advance(exchange: Exchange): Promise<void> {
  const body = bodyAs(Advance, exchange.text);
  if (body === null) return unreadable(exchange);
  await exchange.playground.advance(body.advanceSeconds);
  sendJson(exchange.response, 200, { now: exchange.playground.run().clock.now() });
}

function disturb(exchange: Exchange): void {
  const body = bodyAs(z.partial(EventFaults), exchange.text);
  if (body === null) return unreadable(exchange);
  sendJson(exchange.response, 200, exchange.playground.run().travel.set(body));
}

function limit(exchange: Exchange): void {
  const body = bodyAs(z.partial(SiteLimits), exchange.text);
  if (body === null) return unreadable(exchange);
  const { site } = exchange.playground.run();
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  site.limits = { ...site.limits, ...given };
  sendJson(exchange.response, 200, site.limits);
}

async function changeApp(exchange: Exchange): Promise<void> {
  const body = bodyAs(z.object({ change: z.enum(APP_CHANGES) }), exchange.text);
  if (body === null) return unreadable(exchange);
  sendJson(exchange.response, 200, { appState: await exchange.playground.changeApp(body.change) });
}

export const accountOf = ({ request }: Exchange): string => {
  const account = request.headers[ACCOUNT_HEADER];
  return typeof account === 'string' ? account : '';
};

const DOORS = '/playground/doors/';
function enter(exchange: Exchange): void {
  const { playground, response, text, url } = exchange;
  const sent = bodyAs(z.record(z.string(), z.unknown()), text);
  if (sent === null) return unreadable(exchange);
  const { status, body } = playground.enter(url.pathname.slice(DOORS.length), {
    accountId: accountOf(exchange),
    body: sent,
  });
  sendJson(response, status, body);
}

const calls: Record<string, (exchange: Exchange) => void | Promise<void>> = {
  'GET /playground/state': ({ playground, response }) => sendJson(response, 200, playground.state()),
  'POST /playground/scenario': start,
  'POST /playground/invoke': invoke,
  'POST /playground/dynamic-properties': dynamicProperties,
  'POST /playground/action': runAction,
  'GET /playground/ui-modifications': uiModifications,
  'GET /playground/log': ({ playground, url, response }) =>
    sendJson(response, 200, playground.log.after(Number(url.searchParams.get('after') ?? 0))),
  'POST /playground/log': note,
  'POST /playground/assumptions': assume,
  'POST /playground/clock': advance,
  'POST /playground/events': disturb,
  'POST /playground/limits': limit,
  'POST /playground/app': changeApp,
  'GET /playground/mails': ({ playground, response }) => sendJson(response, 200, playground.run().site.mails),
};

/** The playground's own calls (protocol.ts); undefined where there is no such call. */
export function callFor({ request, url }: Exchange): ((exchange: Exchange) => void | Promise<void>) | undefined {
  const method = request.method ?? 'GET';
  return method === 'POST' && url.pathname.startsWith(DOORS) ? enter : calls[`${method} ${url.pathname}`];
}
