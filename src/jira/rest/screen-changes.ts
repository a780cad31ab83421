import { route } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import type { Asking, Done, FieldPlace, ScreenChanges } from '../ports';
import { apiOf, jiraRead, jiraWrite, json } from './jira-call';
import { otherProjects } from './screen-users';

const Tabs = z.array(z.object({ id: z.number() }));
const Fields = z.array(z.object({ id: z.string() }));
const Found = z.object({ values: z.array(z.object({ id: z.number(), name: z.string() })) });
const Made = z.object({ id: z.number() });
type Tab = { id: string; fieldIds: string[] };

async function tabsOf(as: Asking, screenId: string): Promise<Result<Tab[]>> {
  const tabs = await jiraRead(Tabs, 'GET /screens/{screen}/tabs', () =>
    apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}/tabs`),
  );
  if (!tabs.ok) return tabs;
  const read: Tab[] = [];
  for (const { id } of tabs.value) {
    const fields = await jiraRead(Fields, 'GET /screens/{screen}/tabs/{tab}/fields', () =>
      apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}/tabs/${id}/fields`),
    );
    if (!fields.ok) return fields;
    read.push({ id: String(id), fieldIds: fields.value.map((field) => field.id) });
  }
  return ok(read);
}

const placeIn = (screenId: string, tabs: readonly Tab[], fieldId: string): FieldPlace | null => {
  const tab = tabs.find(({ fieldIds }) => fieldIds.includes(fieldId));
  if (tab === undefined) return null;
  return { screenId, tabId: tab.id, after: tab.fieldIds[tab.fieldIds.indexOf(fieldId) - 1] ?? null };
};

const add = (as: Asking, screenId: string, tabId: string, fieldId: string): Promise<Result<Done>> =>
  jiraWrite('POST /screens/{screen}/tabs/{tab}/fields', () =>
    apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}/tabs/${tabId}/fields`, {
      method: 'POST',
      ...json({ fieldId }),
    }),
  );

/** Back to its place among those that are there now. */
async function addAt(as: Asking, { screenId, tabId, after }: FieldPlace, tab: Tab, fieldId: string) {
  const added = await add(as, screenId, tabId, fieldId);
  if (!added.ok || tab.id !== tabId) return added;
  if (after !== null && !tab.fieldIds.includes(after)) return added;
  const to = after === null ? { position: 'First' } : { after };
  return jiraWrite('POST /screens/{screen}/tabs/{tab}/fields/{field}/move', () =>
    apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}/tabs/${tabId}/fields/${fieldId}/move`, {
      method: 'POST',
      ...json(to),
    }),
  );
}

async function putBack(as: Asking, place: FieldPlace, fieldId: string): Promise<Result<Done>> {
  const tabs = await tabsOf(as, place.screenId);
  if (!tabs.ok) return tabs.failure.code === 'NOT_FOUND' ? ok({}) : tabs;
  if (placeIn(place.screenId, tabs.value, fieldId) !== null) return ok({});
  const tab = tabs.value.find(({ id }) => id === place.tabId) ?? tabs.value[0];
  if (tab === undefined) return fail('NOT_FOUND', `screen ${place.screenId} has no tab`);
  return addAt(as, { ...place, tabId: tab.id }, tab, fieldId);
}

/** The name is ours: a screen that a try before this one left behind is taken up again. */
async function find(as: Asking, name: string): Promise<Result<string | null>> {
  const query = new URLSearchParams({ queryString: name, maxResults: '100' });
  const found = await jiraRead(Found, 'GET /screens', () => apiOf(as).requestJira(route`/rest/api/3/screens?${query}`));
  if (!found.ok) return found;
  const there = found.value.values.find((screen) => screen.name === name);
  return ok(there === undefined ? null : String(there.id));
}

async function makeEmpty(as: Asking, name: string): Promise<Result<string>> {
  const made = await jiraRead(Made, 'POST /screens', () =>
    apiOf(as).requestJira(route`/rest/api/3/screens`, { method: 'POST', ...json({ name }) }),
  );
  return made.ok ? ok(String(made.value.id)) : made;
}

async function make(as: Asking, name: string, fieldIds: readonly string[]): Promise<Result<string>> {
  const there = await find(as, name);
  if (!there.ok) return there;
  const made = there.value === null ? await makeEmpty(as, name) : ok(there.value);
  if (!made.ok) return made;
  const screenId = made.value;
  const tabs = await tabsOf(as, screenId);
  if (!tabs.ok) return tabs;
  const [tab] = tabs.value;
  if (tab === undefined) return fail('NOT_FOUND', `screen ${screenId} has no tab`);
  for (const fieldId of fieldIds.filter((id) => !tab.fieldIds.includes(id))) {
    const added = await add(as, screenId, tab.id, fieldId);
    if (!added.ok) return added;
  }
  return ok(screenId);
}

const orGone = (done: Result<Done>): Result<Done> => (!done.ok && done.failure.code === 'NOT_FOUND' ? ok({}) : done);

export const jiraScreenChanges = (as: Asking): ScreenChanges => ({
  async placeOf(screenId, fieldId) {
    const tabs = await tabsOf(as, screenId);
    return tabs.ok ? ok(placeIn(screenId, tabs.value, fieldId)) : tabs;
  },
  async takeOff({ screenId, tabId }, fieldId) {
    const off = await jiraWrite('DELETE /screens/{screen}/tabs/{tab}/fields/{field}', () =>
      apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}/tabs/${tabId}/fields/${fieldId}`, {
        method: 'DELETE',
      }),
    );
    return orGone(off);
  },
  putBack: (place, fieldId) => putBack(as, place, fieldId),
  make: (name, fieldIds) => make(as, name, fieldIds),
  async remove(screenId) {
    const removed = await jiraWrite('DELETE /screens/{screen}', () =>
      apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}`, { method: 'DELETE' }),
    );
    return orGone(removed);
  },
  otherProjects: (screenId, projectId) => otherProjects(as, screenId, projectId),
});
