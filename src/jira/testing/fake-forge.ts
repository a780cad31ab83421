import { answerKvs } from './fake-kvs';
import { formScriptRoutes, propertyRoutes } from './fake-routes/app-routes';
import type { FakeRoute } from './fake-routes/fake-route';
import { issueRoutes } from './fake-routes/issue-routes';
import { projectRoutes } from './fake-routes/project-routes';
import { screenRoutes } from './fake-routes/screen-routes';
import { workflowRoutes } from './fake-routes/workflow-routes';
import { APP, ENVIRONMENT, type FakeSite } from './fake-site';

const routes: FakeRoute[] = [
  ...projectRoutes,
  ...screenRoutes,
  ...formScriptRoutes,
  ...propertyRoutes,
  ...workflowRoutes,
  ...issueRoutes,
];
/** Only the app itself may touch these; some are read in either name; only a person may touch the rest. */
const APP_ONLY = /uiModifications/;
const EITHER = /^\/(field|myself|issue\/\d+)$/;
const isRefused = (site: FakeSite, path: string, provider: string): boolean => {
  if (provider === 'app' && site.appMay === 'everything') return false;
  return !EITHER.test(path) && APP_ONLY.test(path) !== (provider === 'app');
};

type Descriptor = { type: string; provider: string };
type Init = { method?: string; body?: string } | undefined;

const failed = (site: FakeSite, name: string): Response | null => {
  site.calls.push(name);
  const before = site.meanwhile.get(name);
  site.meanwhile.delete(name);
  before?.();
  const failing = site.failing.get(name) ?? site.failing.get('*');
  if (failing === 'down') throw new TypeError('fetch failed');
  return failing === undefined ? null : Response.json({ errorMessages: ['a private text'] }, { status: failing });
};

const answerJira = (site: FakeSite, provider: string, url: URL, init: Init): Response => {
  const method = init?.method ?? 'GET';
  const path = url.pathname.replace('/rest/api/3', '');
  const route = routes.find((one) => one.name.startsWith(`${method} `) && one.path.test(path));
  if (route === undefined) return Response.json({ errorMessages: [`no ${method} ${path}`] }, { status: 501 });
  if (isRefused(site, path, provider)) return Response.json({}, { status: 403 });
  const early = failed(site, route.name);
  if (early !== null) return early;
  const params = route.path.exec(path)?.slice(1) ?? [];
  const body: unknown = init?.body === undefined ? null : JSON.parse(init.body);
  const answer = route.answer(site, { query: url.searchParams, body, params });
  if (answer.body === undefined) return new Response(null, { status: answer.status });
  return Response.json(answer.body, { status: answer.status });
};

/** Puts this site behind the globals that the Forge packages read; everything is JSON on the way. */
export function installFakeForge(site: FakeSite): void {
  const forgeFetch = async (to: Descriptor, path: string, init: Init): Promise<Response> => {
    if (path.startsWith('/webhook/queue/publish/')) {
      site.queued.push(JSON.parse(init?.body ?? '{}'));
      return failed(site, 'QUEUE') ?? Response.json({}, { status: 201 });
    }
    if (to.type !== 'kvs') return answerJira(site, to.provider, new URL(path, 'https://fake.invalid'), init);
    const whole = path.endsWith('/transaction') ? failed(site, 'KVS transaction') : null;
    return failed(site, 'KVS') ?? whole ?? answerKvs(site, path, JSON.parse(init?.body ?? '{}'));
  };
  const metrics = {
    counter: () => ({ incr: () => undefined }),
    timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  };
  const runtime = {
    metrics,
    appContext: { appId: APP, environmentId: ENVIRONMENT, installationId: 'installation' },
    lambdaContext: { getRemainingTimeInMillis: () => 25_000 },
  };
  Object.assign(globalThis, { __forge_fetch__: forgeFetch, __forge_runtime__: runtime });
}
