import * as z from 'zod/mini';

import type { Screen, ScreenTab } from '../model';
import { pageOf } from '../page';
import { refuse, type JiraAnswer } from '../request';
import { done, ok, route, withBody, type Call, type Handler, type Route } from '../route';
import type { Site } from '../site';

const withScreen =
  (handle: (call: Call, screen: Screen) => JiraAnswer): Handler =>
  (call) => {
    const screen = call.site.screens.get(call.params['screen'] ?? '');
    return screen === undefined ? refuse(404, 'The screen was not found.') : handle(call, screen);
  };
const withTab = (handle: (call: Call, tab: ScreenTab, screen: Screen) => JiraAnswer): Handler =>
  withScreen((call, screen) => {
    const tab = screen.tabs.find(({ id }) => id === call.params['tab']);
    return tab === undefined ? refuse(404, 'The tab was not found.') : handle(call, tab, screen);
  });

const fieldOn = (site: Site, id: string) => ({ id, name: site.fields.get(id)?.name ?? id });

function list(call: Call) {
  const ids = call.query.getAll('id');
  const found = [...call.site.screens.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
  const page = pageOf(call, found, 100);
  const values = page.values.map(({ id, name, description }) => ({ id: Number(id), name, description }));
  return ok({ ...page, values });
}

const availableOn = withScreen(({ site }, screen) => {
  const there = screen.tabs.flatMap(({ fieldIds }) => fieldIds);
  return ok([...site.fields.keys()].filter((id) => !there.includes(id)).map((id) => fieldOn(site, id)));
});

const AddField = z.object({ fieldId: z.string() });
const addTo = withTab((call, tab, screen) =>
  withBody(AddField, ({ site }, { fieldId }) => {
    if (!site.fields.has(fieldId)) return refuse(400, `The field with id ${fieldId} does not exist.`);
    if (screen.tabs.some(({ fieldIds }) => fieldIds.includes(fieldId)))
      return refuse(400, `The field with id ${fieldId} already exists on the screen.`);
    tab.fieldIds.push(fieldId);
    return ok(fieldOn(site, fieldId));
  })(call),
);

const removeFrom = withTab(({ params }, tab) => {
  const index = tab.fieldIds.indexOf(params['field'] ?? '');
  if (index < 0) return refuse(404, 'The field is not on this tab.');
  tab.fieldIds.splice(index, 1);
  return done;
});

export const screenRoutes: Route[] = [
  route('GET /screens', list),
  route('GET /screens/{screen}/availableFields', availableOn),
  route(
    'GET /screens/{screen}/tabs',
    withScreen((_, { tabs }) => ok(tabs.map(({ id, name }) => ({ id: Number(id), name })))),
  ),
  route(
    'GET /screens/{screen}/tabs/{tab}/fields',
    withTab(({ site }, { fieldIds }) => ok(fieldIds.map((id) => fieldOn(site, id)))),
  ),
  route('POST /screens/{screen}/tabs/{tab}/fields', addTo),
  route('DELETE /screens/{screen}/tabs/{tab}/fields/{field}', removeFrom),
];
