import * as z from 'zod/mini';

import { readManifest } from '../../playground/forge/manifest';
import { installForgeGlobals } from '../../playground/forge/runtime';
import type { JiraAnswer } from '../../playground/jira/request';
import { createPlayground, type Playground } from '../../playground/playground';
import { projectRoot } from '../../playground/project-root';
import type { Policy } from '../core/policy/policy';

export const LEARN = '10201';
export const PRIORITY = { Blocker: '10000', High: '2', Medium: '3', Low: '4' } as const;
export const REPORTER = 'sample-reporter';

export type Home = {
  playground: Playground;
  /** A call of Jira's REST by a person, under `/rest/api/3`. */
  rest: (call: string, body?: unknown, accountId?: string) => JiraAnswer;
  /** Calls that the app itself made, since the last time somebody asked: `PUT /issue/10001`. */
  appCalls: () => string[];
  /** From now on Jira answers the app so, where the call fits; `null`: as ever. */
  answering: (fault: ((call: string) => number | undefined) | null) => void;
  /** The audit log since the set-up. */
  auditLog: () => unknown[];
  setPriority: (key: string, id: string, accountId?: string) => void;
  priorityOf: (key: string) => string;
  commentsOn: (key: string) => unknown[];
  labelsOf: (key: string) => string[];
};

const START = Date.UTC(2026, 0, 15, 12);
const timeOf = Date.now;

const logOf = (playground: Playground) => playground.run().kvs.shelf('audit')?.rows.list('', undefined, 100).page ?? [];

type Watched = Pick<Home, 'appCalls' | 'answering'>;
function watch(playground: Playground): Watched {
  const { platform } = playground.run().home;
  const answer = platform.jira;
  let calls: string[] = [];
  let fault: ((call: string) => number | undefined) | null = null;
  platform.jira = (request) => {
    const call = `${request.method} ${request.path.replace('/rest/api/3', '').replace(/\?.*$/, '')}`;
    if (request.byApp) calls.push(call);
    const status = request.byApp ? fault?.(call) : undefined;
    return status === undefined ? answer(request) : { status, body: { errorMessages: ['as the test wants it'] } };
  };
  return {
    answering: (wanted) => void (fault = wanted),
    appCalls: () => {
      const made = calls;
      calls = [];
      return made;
    },
  };
}

const Issue = z.object({
  fields: z.object({ priority: z.object({ id: z.string() }), labels: z.array(z.string()) }),
});
const Comments = z.object({ comments: z.array(z.unknown()) });

/**
 * The real app from its source, behind the real manifest and Forge's own packages, on a Jira whose time a test lets pass. Copies in
 * descriptions and marks for search are off but where a test is about them: they would be calls in every count.
 */
export async function inPlayground(over: Partial<Policy> = {}, scenario = 'ready'): Promise<Home> {
  installForgeGlobals();
  const handlers: Record<string, unknown> = await import('../index');
  const playground = createPlayground({
    root: projectRoot,
    siteUrl: 'http://jira.example',
    appOrigin: 'http://app.example',
    now: () => START,
    manifest: readManifest(projectRoot),
    backend: { from: 'source', handler: (name) => handlers[name.replace('index.', '')] as never },
    timers: false,
  });
  Date.now = () => START;
  await playground.start(scenario);
  Date.now = () => playground.run().clock.now();
  await playground.advance(1);
  const bySetUp = new Set(logOf(playground).map(({ key }) => key));
  const { kvs } = playground.run();
  const stored = kvs.get(`policy:${LEARN}`)?.value as { policy: Policy };
  kvs.set(`policy:${LEARN}`, {
    ...stored,
    policy: { ...stored.policy, readableCopy: false, searchMarks: false, ...over },
  });
  const rest: Home['rest'] = (call, body, accountId = REPORTER) => {
    const [method = '', path = ''] = call.split(' ');
    const text = body === undefined ? '' : JSON.stringify(body);
    const caller = { as: 'user' as const, accountId };
    return playground.jira({ method, path: `/rest/api/3${path}`, text, caller, byApp: false });
  };
  const fieldsOf = (key: string) => Issue.parse(rest(`GET /issue/${key}`).body).fields;
  return {
    playground,
    rest,
    ...watch(playground),
    auditLog: () => logOf(playground).flatMap(({ key, value }) => (bySetUp.has(key) ? [] : [value])),
    setPriority: (key, id, accountId) => void rest(`PUT /issue/${key}`, { fields: { priority: { id } } }, accountId),
    priorityOf: (key) => fieldsOf(key).priority.id,
    labelsOf: (key) => fieldsOf(key).labels,
    commentsOn: (key) => Comments.parse(rest(`GET /issue/${key}/comment`).body).comments,
  };
}

const Answer = z.object({ ok: z.boolean(), value: z.optional(z.unknown()), failure: z.optional(z.unknown()) });
export type Asked = (functionKey: string, payload?: object, accountId?: string) => Promise<z.infer<typeof Answer>>;

/** Calls of the browser, from the admin page or, for those of the panel, from a create dialog; by default as an admin. */
export const asking =
  (home: Home, by = 'sample-site-admin'): Asked =>
  async (functionKey, payload = {}, accountId = by) => {
    const place =
      functionKey.startsWith('panel') || functionKey === 'feedback/count'
        ? { moduleType: 'jira:customField', moduleKey: 'preflight-report', extension: { project: { id: LEARN } } }
        : { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', extension: {} };
    const answer = await home.playground.invoke({ functionKey, payload, localId: 'x', accountId, ...place });
    if (!answer.success) throw new Error(JSON.stringify(answer));
    return Answer.parse(answer.body);
  };

afterEach(() => {
  Date.now = timeOf;
});
