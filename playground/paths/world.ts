import { invoke } from '../forge/invoke';
import type { Backend } from '../forge/load-backend';
import type { Door } from '../jira/doors/door';
import type { JiraAnswer } from '../jira/request';
import { createPlayground, type Playground } from '../playground';
import { projectRoot } from '../project-root';
import { setUp } from '../scenarios/set-up';

export const REPORTER = 'sample-reporter';
export const ADMIN = 'sample-site-admin';
export const LEARN = '10201';
export const OPS = '10202';
export const BUG = '10001';
export const TASK = '10002';
export const SUBTASK = '10004';
export const PRIORITY = { Blocker: '10000', High: '2', Medium: '3' } as const;
/** A fixed Thursday: what is measured is the same on every machine. */
const BEGIN = Date.UTC(2026, 0, 15, 12);

export type Ask = { as?: string; door?: Door };
export type World = {
  playground: Playground;
  /** `customfield_N` of the report. */
  field: string;
  /** A call of Jira's REST under `/rest/api/3`, by a person or through another door. */
  jira: (call: string, body?: unknown, ask?: Ask) => JiraAnswer;
  /** One call of the app's admin page. Throws with the failure's code where it fails. */
  admin: (functionKey: string, payload: unknown) => Promise<unknown>;
};

async function press({ run }: Playground, functionKey: string, payload: unknown): Promise<unknown> {
  const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'paths', extension: {} };
  const answer = await invoke(run().home, { ...page, functionKey, payload, accountId: ADMIN });
  const told = JSON.stringify(answer);
  if (!answer.success || !told.includes('"ok":true')) throw new Error(`${functionKey}: ${told.slice(0, 300)}`);
  return answer.body;
}

export type WorldOptions = { backend?: Backend | undefined; strict?: boolean };
/** A fresh Jira with the app set up by its own admin page: these work types of LEARN are covered. No time passes by itself. */
export async function openWorld(issueTypeIds: string[], options: WorldOptions = {}): Promise<World> {
  const realNow = Date.now;
  // The app notes when it was set up: by the world's clock, or the world's work items were older than their policy.
  Date.now = () => BEGIN;
  try {
    return await setUpWorld(issueTypeIds, options);
  } finally {
    Date.now = realNow;
  }
}

async function setUpWorld(issueTypeIds: string[], { backend, strict = false }: WorldOptions): Promise<World> {
  const playground = createPlayground({
    root: projectRoot,
    siteUrl: 'http://jira.example',
    appOrigin: 'http://app.example',
    now: () => BEGIN,
    timers: false,
    ...(backend === undefined ? {} : { backend }),
  });
  await playground.start('fresh');
  const stopped = await setUp(playground, { project: 'LEARN', issueTypeIds });
  if (stopped !== null) throw new Error(stopped);
  const world: World = {
    playground,
    field: playground.state().reportFieldId,
    jira: (call, body, { as = REPORTER, door } = {}) => {
      const [method = '', path = ''] = call.split(' ');
      const text = body === undefined ? '' : JSON.stringify(body);
      const caller = { as: 'user' as const, accountId: as };
      const request = { method, path: `/rest/api/3${path}`, text, caller, byApp: false };
      return playground.jira(door === undefined ? request : { ...request, door });
    },
    admin: (functionKey, payload) => press(playground, functionKey, payload),
  };
  await world.admin('later-gates/set', { on: true });
  if (strict) await world.admin('strict/set', { on: true });
  return world;
}
