import { answerKvs } from '../../forge/kvs/kvs-endpoint';
import { createKvsStore, type KvsStore } from '../../forge/kvs/kvs-store';
import { bodyOf, makeApp, makeJira, newBug } from '../../jira/testing/make-jira';
import { loadPackages, serverAnswers, unloadPackages } from '../../pages/testing/load-packages';
import { makeWorld } from '../../pages/testing/make-world';
import type { platformSwitches } from '../platform-switches';
import type { Standing, Trials } from './trial';

const ask = (store: KvsStore, path: string, body: object) => answerKvs(store, `/api/v1/${path}`, JSON.stringify(body));
const counter = { name: 'counter', attributes: { count: { type: 'integer' as const } } };
const HOUR = 3_600_000;

async function seeFailedInvoke(standing: Standing): Promise<string> {
  serverAnswers({ success: false, error: { message: 'Boom.' } });
  const world = makeWorld();
  world.session.assumptions.set(standing);
  const { invoke } = await loadPackages(world);
  const said = await invoke('any').then(
    () => 'no failure',
    (error: unknown) => String(error),
  );
  unloadPackages();
  return said;
}

export const platformTrials: Trials<typeof platformSwitches> = {
  missingScope: {
    see: (standing) => {
      const jira = makeJira(makeApp({ scopes: [] }));
      jira.site.assumptions = standing;
      return jira.ask('GET /myself', undefined, { as: 'app' }).status;
    },
    sees: { 403: 403, 401: 401 },
  },
  keyExists: {
    see: (standing) => {
      const store = createKvsStore(
        () => 0,
        [],
        () => standing,
      );
      const once = { key: 'k', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } };
      return [ask(store, 'set', once).status, ask(store, 'set', once).status];
    },
    sees: { 409: [200, 409], 400: [200, 400] },
  },
  conditionNotMet: {
    see: (standing) => {
      const store = createKvsStore(
        () => 0,
        [counter],
        () => standing,
      );
      const conditions = { and: [{ property: 'count', condition: 'EQUAL_TO', values: [9] }] };
      return ask(store, 'transaction', { set: [{ key: 'k', entityName: 'counter', value: { count: 1 }, conditions }] })
        .status;
    },
    sees: { 409: 409, 400: 400 },
  },
  expiredValues: {
    see: (standing) => {
      let now = 0;
      const store = createKvsStore(
        () => now,
        [],
        () => standing,
      );
      store.set('k', 1, { value: 1, unit: 'HOURS' });
      return [0, 1, 48, 49].map((hours) => {
        now = hours * HOUR;
        return store.get('k') !== undefined;
      });
    },
    sees: { gone: [true, false, false, false], readable: [true, true, true, false] },
  },
  searchIndex: {
    see: (standing) => {
      const jira = makeJira();
      jira.site.assumptions = standing;
      jira.ask('POST /issue', newBug({ summary: 'Written a moment ago' }));
      return bodyOf(jira.ask('POST /search/jql', { jql: 'summary ~ "moment"' })).issues.length;
    },
    sees: { 'at-once': 1, late: 0 },
  },
  invokeError: {
    see: seeFailedInvoke,
    sees: {
      usual: expect.stringContaining('There was an error invoking the function - Boom.'),
      other: expect.stringContaining('Request failed.'),
    },
  },
};
