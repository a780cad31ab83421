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
};

const timeOf = Date.now;

function countCalls(playground: Playground): () => string[] {
  const { platform } = playground.run().home;
  const answer = platform.jira;
  let calls: string[] = [];
  platform.jira = (request) => {
    if (request.byApp) calls.push(`${request.method} ${request.path.replace('/rest/api/3', '').replace(/\?.*$/, '')}`);
    return answer(request);
  };
  return () => {
    const made = calls;
    calls = [];
    return made;
  };
}

/** The real app from its source, behind the real manifest and Forge's own packages, on a Jira whose time a test lets pass. */
export async function inPlayground(over: Partial<Policy> = {}): Promise<Home> {
  installForgeGlobals();
  const handlers: Record<string, unknown> = await import('../index');
  const playground = createPlayground({
    root: projectRoot,
    siteUrl: 'http://jira.example',
    appOrigin: 'http://app.example',
    now: () => Date.UTC(2026, 0, 15, 12),
    manifest: readManifest(projectRoot),
    backend: { from: 'source', handler: (name) => handlers[name.replace('index.', '')] as never },
    timers: false,
  });
  await playground.start('ready');
  Date.now = () => playground.run().clock.now();
  const { kvs } = playground.run();
  const stored = kvs.get(`policy:${LEARN}`)?.value as { policy: Policy };
  kvs.set(`policy:${LEARN}`, { ...stored, policy: { ...stored.policy, ...over } });
  const rest: Home['rest'] = (call, body, accountId = REPORTER) => {
    const [method = '', path = ''] = call.split(' ');
    const text = body === undefined ? '' : JSON.stringify(body);
    const caller = { as: 'user' as const, accountId };
    return playground.jira({ method, path: `/rest/api/3${path}`, text, caller, byApp: false });
  };
  return { playground, rest, appCalls: countCalls(playground) };
}

afterEach(() => {
  Date.now = timeOf;
});
