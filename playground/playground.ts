import { createEventLog, type EventLog } from './event-log';
import { createClock, type Clock, type Schedule } from './forge/clock';
import { createDelivery, type Delivery } from './forge/delivery';
import { describeApp, frameModules } from './forge/describe-app';
import { dynamicProperties } from './forge/dynamic-properties';
import { createEventTravel, type EventTravel } from './forge/event-faults';
import { callFunction, invoke, secondsFor, type AppHome } from './forge/invoke';
import { createKvsStore, type KvsStore } from './forge/kvs/kvs-store';
import { loadBackend, type Backend } from './forge/load-backend';
import { modulesOf, readManifest, storedEntities, type Manifest } from './forge/manifest';
import { createQueue } from './forge/queue';
import { startSchedules } from './forge/schedules';
import { createTriggers } from './forge/triggers';
import type { InstalledApp } from './jira/installed-app';
import type { JiraAnswer, JiraRequest } from './jira/request';
import { createRestJira } from './jira/rest-jira';
import { sampleSite } from './jira/sample/sample-site';
import type { Site } from './jira/site';
import type {
  DynamicPropertiesAnswer,
  DynamicPropertiesRequest,
  InvokeAnswer,
  InvokeRequest,
  PlaygroundState,
} from './protocol';
import { fresh } from './scenarios/fresh';
import type { Scenario } from './scenarios/scenario';
import { scenarios } from './scenarios/scenarios';

const CLOUD_ID = '22222222-2222-4222-8222-222222222222';
const INSTALLATION_ID = '33333333-3333-4333-8333-333333333333';

/** One run of a scenario: it is thrown away as a whole when another begins. */
export type Run = {
  scenario: Scenario;
  remark: string | null;
  site: Site;
  kvs: KvsStore;
  home: AppHome;
  clock: Clock;
  travel: EventTravel;
  /** Background work that is still to come is dropped. */
  end: () => void;
};
export type Playground = {
  manifest: Manifest;
  log: EventLog;
  run: () => Run;
  state: () => PlaygroundState;
  /** False: there is no such scenario. */
  start: (scenarioId: string) => Promise<boolean>;
  jira: (request: JiraRequest) => JiraAnswer;
  invoke: (request: InvokeRequest) => Promise<InvokeAnswer>;
  dynamicProperties: (request: DynamicPropertiesRequest) => Promise<DynamicPropertiesAnswer>;
  /** Lets simulated time pass, with all background work that falls due; 0 runs what is due now. */
  advance: (seconds: number) => Promise<void>;
};
export type PlaygroundOptions = {
  root: string;
  siteUrl: string;
  appOrigin: string;
  /** Milliseconds since 1970. */
  now: () => number;
  backend?: Backend;
  manifest?: Manifest;
  /** False: background work runs by `advance` alone. */
  timers?: boolean;
  /** Takes background work instead of the clock. */
  schedule?: Schedule;
};

type Parts = PlaygroundOptions & { manifest: Manifest; backend: Backend; app: InstalledApp; log: EventLog };

function newRun({ manifest, app, backend, log, siteUrl, schedule }: Parts, scenario: Scenario, clock: Clock): Run {
  const site = (scenario.site ?? sampleSite)(app, siteUrl, clock.now);
  const kvs = createKvsStore(clock.now, storedEntities(manifest), () => site.assumptions);
  const call = ({ functionKey, kind }: Delivery, event: unknown) => {
    const by = { moduleType: kind, moduleKey: functionKey };
    return callFunction(home, functionKey, event, by, secondsFor(manifest, functionKey, kind));
  };
  let ended = false;
  const whileItRuns: Schedule = (work, seconds) =>
    (schedule ?? clock.schedule)(() => (ended ? undefined : work()), seconds);
  const deliver = createDelivery(call, log, whileItRuns);
  const travel = createEventTravel();
  const triggers = createTriggers(modulesOf(manifest, 'trigger'), { deliver, travel, log });
  const rest = createRestJira(site, log, (event) => {
    log.note({ from: 'event', what: `${event.type} ${event.issueId}` });
    triggers(site, event);
  });
  const jira = (request: JiraRequest): JiraAnswer => {
    const fault = scenario.jiraFault?.(request) ?? null;
    if (fault === null) return rest.answer(request);
    log.note({ from: 'jira', what: `${request.method} ${request.path} → ${fault.status}, as the scenario wants it` });
    return fault;
  };
  const queue = createQueue(modulesOf(manifest, 'consumer'), deliver);
  const platform = { scopes: app.scopes, jira, kvs, queue, log, assumptions: () => site.assumptions };
  const home: AppHome = {
    manifest,
    app,
    backend,
    platform,
    cloudId: CLOUD_ID,
    installationId: INSTALLATION_ID,
    siteUrl,
  };
  startSchedules(modulesOf(manifest, 'scheduledTrigger'), CLOUD_ID, deliver, whileItRuns);
  return { scenario, remark: null, site, kvs, home, clock, travel, end: () => (ended = true) };
}

function stateOf({ manifest, app, appOrigin }: Parts, { scenario, remark, site }: Run): PlaygroundState {
  const reportField = [...site.fields.values()].find(({ moduleKey }) => moduleKey === app.fields[0]?.moduleKey);
  return {
    scenario: scenario.id,
    ...(remark === null ? {} : { remark }),
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
    assumptions: site.assumptions,
    scopes: app.scopes,
  };
}

const faultOf = ({ scenario }: Run): string | null => scenario.invokeFault?.() ?? null;

async function invokeIn(run: Run, request: InvokeRequest): Promise<InvokeAnswer> {
  const fault = faultOf(run);
  if (fault === null) return invoke(run.home, request);
  const what = `${request.moduleKey}: ${request.functionKey} → ${fault}`;
  run.home.platform.log.note({ from: 'invoke', what });
  return { success: false, error: { message: fault } };
}

/** A local Jira with the app installed on it. `installForgeGlobals` has to run before the first invocation. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const manifest = options.manifest ?? readManifest(options.root);
  const newClock = () => createClock(options.now, options.timers ?? true);
  let clock = newClock();
  const log = createEventLog(() => clock.now());
  const { backend = loadBackend(options.root) } = options;
  const parts: Parts = { ...options, manifest, app: describeApp(manifest), backend, log };
  let run = newRun(parts, fresh, clock);
  /** One start after the other: the preparation of a scenario works on the run that it began. */
  let last: Promise<unknown> = Promise.resolve();
  const startAnew = async (scenarioId: string): Promise<boolean> => {
    const scenario = scenarios.find(({ id }) => id === scenarioId);
    if (scenario === undefined) return false;
    run.end();
    log.clear();
    clock = newClock();
    run = newRun(parts, scenario, clock);
    run.remark = (await scenario.prepare?.(playground)) ?? null;
    return true;
  };
  const playground: Playground = {
    manifest,
    log,
    run: () => run,
    state: () => stateOf(parts, run),
    start(scenarioId) {
      const started = last.then(() => startAnew(scenarioId));
      last = started.catch(() => undefined);
      return started;
    },
    jira: (request) => run.home.platform.jira(request),
    dynamicProperties: (request) => dynamicProperties(run.home, request, faultOf(run)),
    advance: (seconds) => run.clock.advance(seconds),
    invoke: (request) => invokeIn(run, request),
  };
  return playground;
}
