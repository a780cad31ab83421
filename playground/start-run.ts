import type { EventLog } from './event-log';
import type { Clock, Schedule } from './forge/clock';
import { createDelivery, type Deliver, type Delivery } from './forge/delivery';
import { createEventTravel, type EventTravel } from './forge/event-faults';
import { callFunction, secondsFor, type AppHome } from './forge/invoke';
import { createKvsStore, type KvsStore } from './forge/kvs/kvs-store';
import type { Backend } from './forge/load-backend';
import { modulesOf, storedEntities, type Manifest } from './forge/manifest';
import { createQueue } from './forge/queue';
import { startSchedules } from './forge/schedules';
import { createTriggers } from './forge/triggers';
import type { InstalledApp } from './jira/installed-app';
import type { JiraAnswer, JiraRequest } from './jira/request';
import { createRestJira, type RestJira } from './jira/rest-jira';
import { sampleSite } from './jira/sample/sample-site';
import type { Site } from './jira/site';
import type { Scenario } from './scenarios/scenario';

export const CLOUD_ID = '22222222-2222-4222-8222-222222222222';
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
  openDoor: RestJira['openDoor'];
  /** Background work that is still to come is dropped. */
  end: () => void;
};
export type RunParts = {
  manifest: Manifest;
  app: InstalledApp;
  backend: Backend;
  log: EventLog;
  siteUrl: string;
  schedule?: Schedule;
};

/** Events and background work reach the app only while it is installed and switched on. */
const whileInstalled =
  (site: Site, deliver: Deliver): Deliver =>
  (delivery) =>
    deliver({
      ...delivery,
      wanted: () => site.appState === 'installed' && (delivery.wanted?.() ?? true),
    });

const callInBackground = (home: AppHome, { functionKey, kind }: Delivery, event: unknown) => {
  const by = { moduleType: kind, moduleKey: functionKey };
  return callFunction(home, functionKey, event, by, secondsFor(home.manifest, functionKey, kind));
};

const withFaults =
  ({ jiraFault }: Scenario, { answer }: RestJira, log: EventLog) =>
  (request: JiraRequest): JiraAnswer => {
    const fault = jiraFault?.(request) ?? null;
    if (fault === null) return answer(request);
    log.note({ from: 'jira', what: `${request.method} ${request.path} → ${fault.status}, as the scenario wants it` });
    return fault;
  };

/** Starts one scenario: a site with the app on it, its storage, its queue and its time. */
export function startRun(parts: RunParts, scenario: Scenario, clock: Clock): Run {
  const { manifest, app, backend, log, siteUrl, schedule } = parts;
  const site = (scenario.site ?? sampleSite)(app, siteUrl, clock.now);
  const kvs = createKvsStore(clock.now, storedEntities(manifest), () => site.assumptions);
  let ended = false;
  const whileItRuns: Schedule = (work, seconds) =>
    (schedule ?? clock.schedule)(() => (ended ? undefined : work()), seconds);
  site.later = (work) => whileItRuns(work, 1);
  const deliver = whileInstalled(
    site,
    createDelivery((one, event) => callInBackground(home, one, event), log, whileItRuns),
  );
  const travel = createEventTravel();
  const triggers = createTriggers(modulesOf(manifest, 'trigger'), { deliver, travel, log });
  const rest = createRestJira(site, log, (event) => {
    log.note({ from: 'event', what: `${event.type} ${event.issueId}` });
    if (site.appState === 'installed') triggers(site, event);
  });
  const queue = createQueue({
    consumers: modulesOf(manifest, 'consumer'),
    deliver,
    now: clock.now,
    secondsOf: (functionKey) => secondsFor(manifest, functionKey, 'consumer'),
  });
  const platform = {
    scopes: app.scopes,
    jira: withFaults(scenario, rest, log),
    kvs,
    queue,
    log,
    assumptions: () => site.assumptions,
  };
  const ids = { cloudId: CLOUD_ID, installationId: INSTALLATION_ID };
  const home: AppHome = { manifest, app, backend, platform, siteUrl, ...ids };
  startSchedules(modulesOf(manifest, 'scheduledTrigger'), CLOUD_ID, deliver, whileItRuns);
  const { openDoor } = rest;
  return { scenario, remark: null, site, kvs, home, clock, travel, openDoor, end: () => (ended = true) };
}
