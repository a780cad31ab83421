import { createEventLog, type EventLog } from './event-log';
import { createClock, type Schedule } from './forge/clock';
import { describeApp, frameModules } from './forge/describe-app';
import { dynamicProperties } from './forge/dynamic-properties';
import { invoke } from './forge/invoke';
import { runAction } from './forge/run-action';
import { changeApp, type AppChange } from './forge/change-app';
import { loadBackend, type Backend } from './forge/load-backend';
import { readManifest, type Manifest } from './forge/manifest';
import type { DoorRequest } from './jira/doors/open-door';
import type { JiraAnswer, JiraRequest } from './jira/request';
import type {
  ActionAnswer,
  ActionRequest,
  DynamicPropertiesAnswer,
  DynamicPropertiesRequest,
  InvokeAnswer,
  InvokeRequest,
  PlaygroundState,
} from './protocol';
import { fresh } from './scenarios/fresh';
import { scenarios } from './scenarios/scenarios';
import { CLOUD_ID, startRun, type Run, type RunParts } from './start-run';

export type { Run } from './start-run';

export type Playground = {
  manifest: Manifest;
  log: EventLog;
  run: () => Run;
  state: () => PlaygroundState;
  /** False: there is no such scenario. */
  start: (scenarioId: string) => Promise<boolean>;
  jira: (request: JiraRequest) => JiraAnswer;
  invoke: (request: InvokeRequest) => Promise<InvokeAnswer>;
  /** A way in that is not REST: playground/jira/doors. */
  enter: (door: string, request: DoorRequest) => JiraAnswer;
  /** Switches the app off or on, uninstalls it (`preUninstall` runs first) or installs it again. */
  changeApp: (change: AppChange) => Promise<Run['site']['appState']>;
  dynamicProperties: (request: DynamicPropertiesRequest) => Promise<DynamicPropertiesAnswer>;
  /** An automation rule or an agent calls an action of the app. */
  runAction: (request: ActionRequest) => Promise<ActionAnswer>;
  /** Lets simulated time pass, with all background work that falls due; 0 runs what is due now. */
  advance: (seconds: number) => Promise<void>;
  /** No background work runs by itself any more. */
  stop: () => void;
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

type Parts = PlaygroundOptions & RunParts;

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
  const fault = run.site.appState === 'installed' ? faultOf(run) : 'The app is not installed on this site.';
  if (fault === null) return invoke(run.home, request);
  const what = `${request.moduleKey}: ${request.functionKey} → ${fault}`;
  run.home.platform.log.note({ from: 'invoke', what });
  return { success: false, error: { message: fault } };
}

/** A rule keeps its action after the app has gone, as an unknown component. */
const runActionIn = async (run: Run, request: ActionRequest): Promise<ActionAnswer> =>
  run.site.appState === 'installed'
    ? runAction(run.home, request)
    : { state: 'failed', messages: ['The app is not installed on this site.'] };

function finish(run: Run, clock: { stop: () => void }, log: EventLog): void {
  run.end();
  clock.stop();
  log.clear();
}

/** A local Jira with the app installed on it. `installForgeGlobals` has to run before the first invocation. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const manifest = options.manifest ?? readManifest(options.root);
  const newClock = () => createClock(options.now, options.timers ?? true);
  let clock = newClock();
  const log = createEventLog(() => clock.now());
  const backend = options.backend ?? loadBackend(options.root);
  const parts: Parts = { ...options, manifest, app: describeApp(manifest), backend, log };
  let run = startRun(parts, fresh, clock);
  /** One start after the other: the preparation of a scenario works on the run that it began. */
  let last: Promise<unknown> = Promise.resolve();
  const startAnew = async (scenarioId: string): Promise<boolean> => {
    const scenario = scenarios.find(({ id }) => id === scenarioId);
    if (scenario === undefined) return false;
    finish(run, clock, log);
    clock = newClock();
    run = startRun(parts, scenario, clock);
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
    runAction: (request) => runActionIn(run, request),
    enter: (door, request) => run.openDoor(door, request),
    changeApp: (change) => changeApp(run, change),
    advance: (seconds) => run.clock.advance(seconds),
    stop: () => clock.stop(),
    invoke: (request) => invokeIn(run, request),
  };
  return playground;
}
