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
  const words = (call.query.get('queryString') ?? '').toLowerCase();
  const found = [...call.site.screens.values()].filter(
    ({ id, name }) => (ids.length === 0 || ids.includes(id)) && name.toLowerCase().includes(words),
  );
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

const MoveField = z.object({ after: z.optional(z.string()), position: z.optional(z.enum(['First', 'Last'])) });
const move = withTab((call, tab) =>
  withBody(MoveField, (_same, { after, position }) => {
    const field = call.params['field'] ?? '';
    if (!tab.fieldIds.includes(field)) return refuse(404, 'The field is not on this tab.');
    if (after === undefined && position === undefined) return refuse(400, 'Either after or position is needed.');
    const others = tab.fieldIds.filter((id) => id !== field);
    const before = after === undefined ? (position === 'First' ? 0 : others.length) : others.indexOf(after) + 1;
    if (after !== undefined && before === 0) return refuse(400, `The field ${after} is not on this tab.`);
    tab.fieldIds = [...others.slice(0, before), field, ...others.slice(before)];
    return done;
  })(call),
);

const NewScreen = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  description: z.optional(z.string().check(z.maxLength(255))),
});
/** A new screen has one tab and no field. */
const make = withBody(NewScreen, ({ site }, { name, description = '' }) => {
  if ([...site.screens.values()].some((screen) => screen.name === name))
    return refuse(400, 'A screen with this name already exists.');
  const id = site.nextId();
  site.screens.set(id, { id, name, description, tabs: [{ id: site.nextId(), name: 'Field Tab', fieldIds: [] }] });
  return { status: 201, body: { id: Number(id), name, description } };
});

const isUsed = (site: Site, id: string): boolean =>
  [...site.screenSchemes.values()].some(({ screens }) => Object.values(screens).includes(id)) ||
  [...site.workflows.values()].some(({ transitions }) =>
    transitions.some(({ transitionScreen }) => transitionScreen?.parameters?.['screenId'] === id),
  );
const remove = withScreen(({ site }, { id }) => {
  if (isUsed(site, id)) return refuse(400, 'The screen is used in a screen scheme or a workflow.');
  site.screens.delete(id);
  return done;
});

export const screenRoutes: Route[] = [
  route('GET /screens', list),
  route('POST /screens', make),
  route('DELETE /screens/{screen}', remove),
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
  route('POST /screens/{screen}/tabs/{tab}/fields/{field}/move', move),
];
