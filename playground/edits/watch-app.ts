import * as z from 'zod/mini';

import type { Backend, Handler } from '../forge/load-backend';
import type { JiraRequest } from '../jira/request';
import type { Playground } from '../playground';

const Look = z.object({ body: z.object({ issueId: z.string() }) });
const Told = z.object({ properties: z.array(z.object({ value: z.string() })) });

/** What the app did, as Jira saw it. */
export type Watched = {
  /** Calls to Jira of each look that put a priority back. */
  repairs: number[];
  /** How often a comment was written for one state of one work item, by both. */
  comments: Map<string, number>;
  /** All calls of the app. */
  calls: number;
};

type Open = { calls: number; restored: boolean };
type Looks = Map<string, Open>;
/** Work items that are being counted, and whether the one reading of that was seen. */
type Filings = Map<string, { isRead: boolean }>;

/** There is one look at a time for each work item. */
const countedLook =
  (watched: Watched, looks: Looks, handler: Handler): Handler =>
  async (event, context) => {
    const id = Look.parse(event).body.issueId;
    const open: Open = { calls: 0, restored: false };
    looks.set(id, open);
    const answer = await handler(event, context);
    if (open.restored) watched.repairs.push(open.calls);
    looks.delete(id);
    return answer;
  };

const knownFiling =
  (filings: Filings, handler: Handler): Handler =>
  async (event, context) => {
    const id = Look.parse(event).body.issueId;
    filings.set(id, { isRead: false });
    const answer = await handler(event, context);
    filings.delete(id);
    return answer;
  };

function noteComment({ comments }: Watched, issueId: string, text: string): void {
  const state = Told.safeParse(JSON.parse(text)).data?.properties[0]?.value ?? 'none';
  const key = `${issueId} ${state}`;
  comments.set(key, (comments.get(key) ?? 0) + 1);
}

type Running = { looks: Looks; filings: Filings };
function noteCall(watched: Watched, { looks, filings }: Running, request: JiraRequest, wasDone: boolean): void {
  const { method, path, text } = request;
  watched.calls += 1;
  const id = /\/issue\/(\d+)/.exec(path)?.[1] ?? '';
  const filing = filings.get(id);
  if (method === 'GET' && filing?.isRead === false) {
    filing.isRead = true;
    return;
  }
  const open = looks.get(id);
  if (open !== undefined) open.calls += 1;
  if (!wasDone) return;
  if (open !== undefined && method === 'PUT' && text.includes('"priority"')) open.restored = true;
  if (method === 'POST' && path.endsWith('/comment')) noteComment(watched, id, text);
}

/** Counts the calls of each look: they name its work item. */
export function watchApp() {
  const watched: Watched = { repairs: [], comments: new Map(), calls: 0 };
  const looks: Looks = new Map();
  const filings: Filings = new Map();
  const backendOf = (backend: Backend): Backend => ({
    ...backend,
    handler: (name) => {
      const handler = backend.handler(name);
      if (handler !== undefined && name === 'index.filing') return knownFiling(filings, handler);
      return handler === undefined || name !== 'index.look' ? handler : countedLook(watched, looks, handler);
    },
  });
  const listen = ({ run }: Playground): void => {
    const { platform } = run().home;
    const answer = platform.jira;
    platform.jira = (request) => {
      const given = answer(request);
      if (request.byApp) noteCall(watched, { looks, filings }, request, given.status < 300);
      return given;
    };
  };
  return { watched, backendOf, listen };
}
