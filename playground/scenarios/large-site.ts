import * as z from 'zod/mini';

import { StoredPolicy } from '../../src/jira/stored-policy';
import type { Playground } from '../playground';
import { sampleSite } from '../jira/sample/sample-site';
import { keep, type Site } from '../jira/site';
import { largeLog } from './large-site/large-log';
import { largePolicy } from './large-site/large-policy';
import type { Scenario } from './scenario';
import { followPolicy, setUp } from './set-up';

const SPACES = 500;
const FIELDS = 200;
const LEARN = '10201';
const Settings = z.object({ value: StoredPolicy });

function addSpaces(site: Site): void {
  const pattern = [...site.projects.values()].find(({ key }) => key === 'OPS');
  for (let n = site.projects.size; pattern !== undefined && n < SPACES; n += 1) {
    const named = { id: String(20_000 + n), key: `SPACE${n}`, name: `Space number ${n}` };
    keep(site.projects, { ...pattern, ...named, properties: new Map(), lastNumber: 0 });
  }
}

function addFields(site: Site): void {
  for (let n = 0; n < FIELDS; n += 1) {
    const id = `customfield_${11_000 + n}`;
    const custom = 'com.atlassian.jira.plugin.system.customfieldtypes:textfield';
    const schema = { type: 'string', custom, customId: 11_000 + n };
    keep(site.fields, { id, key: id, name: `Field number ${n}`, description: '', schema, moduleKey: null });
  }
}

/** The stored policy grows, and everything that was made of it follows by the app's own presses. */
async function grow(playground: Playground): Promise<string | null> {
  const { kvs, clock } = playground.run();
  const { value } = Settings.parse(kvs.get(`policy:${LEARN}`));
  kvs.set(`policy:${LEARN}`, { ...value, policy: largePolicy(value.policy) });
  for (const entry of largeLog(LEARN, clock.now())) kvs.shelf('audit')?.rows.set(entry.key, entry);
  return followPolicy(playground);
}

export const largeSite: Scenario = {
  id: 'large-site',
  title: 'A large site',
  description:
    'LEARN is covered by a policy with 100 categories and 60 checklist items; around it 500 spaces, 200 more fields, and 5,000 entries in the log.',
  site(app, baseUrl, now) {
    const site = sampleSite(app, baseUrl, now);
    addSpaces(site);
    addFields(site);
    return site;
  },
  prepare: async (playground) => (await setUp(playground)) ?? grow(playground),
};
