import { createEventLog, type EventLog } from './event-log';
import { describeApp, frameModules } from './forge/describe-app';
import { invoke, type AppHome } from './forge/invoke';
import { createKvsStore, type KvsStore } from './forge/kvs/kvs-store';
import { loadBackend, type Backend } from './forge/load-backend';
import { readManifest, type Manifest } from './forge/manifest';
import type { InstalledApp } from './jira/installed-app';
import type { JiraAnswer, JiraRequest } from './jira/request';
import { createRestJira } from './jira/rest-jira';
import { sampleSite } from './jira/sample/sample-site';
import type { Site } from './jira/site';
import type { InvokeAnswer, InvokeRequest, PlaygroundState } from './protocol';
import type { Scenario } from './scenarios/scenario';
import { scenarios } from './scenarios/scenarios';

const CLOUD_ID = '22222222-2222-4222-8222-222222222222';
const INSTALLATION_ID = '33333333-3333-4333-8333-333333333333';

/** One run of a scenario: it is thrown away as a whole when another begins. */
export type Run = { scenario: Scenario; remark: string | null; site: Site; kvs: KvsStore; home: AppHome };
export type Playground = {
  manifest: Manifest;
  log: EventLog;
  run: () => Run;
  state: () => PlaygroundState;
  /** False: there is no such scenario. */
  start: (scenarioId: string) => Promise<boolean>;
  jira: (request: JiraRequest) => JiraAnswer;
  invoke: (request: InvokeRequest) => Promise<InvokeAnswer>;
};
export type PlaygroundOptions = {
  root: string;
  siteUrl: string;
  appOrigin: string;
  /** Milliseconds since 1970. */
  now: () => number;
  backend?: Backend;
  manifest?: Manifest;
};

type Parts = PlaygroundOptions & { manifest: Manifest; app: InstalledApp; backend: Backend; log: EventLog };

function newRun({ manifest, app, backend, log, siteUrl, now }: Parts, scenario: Scenario): Run {
  const site = (scenario.site ?? sampleSite)(app, siteUrl, now);
  const kvs = createKvsStore(now);
  const rest = createRestJira(site, log, ({ type, issueId }) =>
    log.note({ from: 'event', what: `${type} ${issueId}` }),
  );
  const jira = (request: JiraRequest): JiraAnswer => scenario.jiraFault?.(request) ?? rest.answer(request);
  const queue = () => ({ status: 501, body: { message: 'The playground does not emulate queues yet.' } });
  const platform = { jira, kvs, queue, log };
  const home = { manifest, app, backend, platform, cloudId: CLOUD_ID, installationId: INSTALLATION_ID, siteUrl };
  return { scenario, remark: null, site, kvs, home };
}

function stateOf({ manifest, app, appOrigin }: Parts, { scenario, remark, site }: Run): PlaygroundState {
  const reportField = [...site.fields.values()].find(({ moduleKey }) => moduleKey === app.fields[0]?.moduleKey);
  return {
    scenario: scenario.id,
    scenarios: scenarios.map(({ id, title, description }) => ({
      id,
      title,
      description: id === scenario.id && remark !== null ? `${description} ${remark}` : description,
    })),
    users: [...site.users.values()].map(({ accountId, displayName, role }) => ({ accountId, displayName, role })),
    appOrigin,
    appId: app.appId,
    environmentId: app.environmentId,
    cloudId: CLOUD_ID,
    modules: frameModules(manifest),
    reportFieldId: reportField?.id ?? '',
  };
}

/** A local Jira with the app installed on it. `installForgeGlobals` has to run before the first invocation. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const manifest = options.manifest ?? readManifest(options.root);
  const log = createEventLog(options.now);
  const backend = options.backend ?? loadBackend(options.root);
  const parts: Parts = { ...options, manifest, app: describeApp(manifest), backend, log };
  const [first] = scenarios;
  if (first === undefined) throw new Error('The playground has no scenario.');
  let run = newRun(parts, first);
  const playground: Playground = {
    manifest,
    log,
    run: () => run,
    state: () => stateOf(parts, run),
    async start(scenarioId) {
      const scenario = scenarios.find(({ id }) => id === scenarioId);
      if (scenario === undefined) return false;
      log.clear();
      run = newRun(parts, scenario);
      run.remark = (await scenario.prepare?.(playground)) ?? null;
      return true;
    },
    jira: (request) => run.home.platform.jira(request),
    async invoke(request) {
      const fault = run.scenario.invokeFault?.() ?? null;
      if (fault === null) return invoke(run.home, request);
      log.note({ from: 'invoke', what: `${request.moduleKey}: ${request.functionKey} → ${fault}` });
      return { success: false, error: { message: fault } };
    },
  };
  return playground;
}
