import * as z from 'zod/mini';

import { withPatch, keepEdit } from '../issues/edit-issue';
import { pageOf } from '../page';
import { refuse } from '../request';
import { schemaProblem } from '../rules/field-rules';
import { done, ok, route, withBody, type Call, type Route } from '../route';
import { fieldShape, foundFieldShape } from '../shapes/small-shapes';

function search(call: Call) {
  const asked = (call.query.get('query') ?? '').toLowerCase();
  const ids = call.query.getAll('id');
  const types = call.query.getAll('type');
  const found = [...call.site.fields.values()].filter(
    ({ id, name, schema }) =>
      name.toLowerCase().includes(asked) &&
      (ids.length === 0 || ids.includes(id)) &&
      (types.length === 0 || types.includes(schema.custom === undefined ? 'system' : 'custom')),
  );
  const page = pageOf(call, found);
  return ok({ ...page, values: page.values.map(foundFieldShape) });
}

function screensWith(call: Call) {
  const { site, params } = call;
  const field = params['field'] ?? '';
  if (!site.fields.has(field)) return refuse(404, 'The field was not found.');
  const found = [...site.screens.values()].flatMap(({ id, name, description, tabs }) => {
    const tab = tabs.find(({ fieldIds }) => fieldIds.includes(field));
    return tab === undefined
      ? []
      : [{ id: Number(id), name, description, tab: { id: Number(tab.id), name: tab.name } }];
  });
  return ok(pageOf(call, found, 100));
}

const Update = z.object({ updates: z.array(z.object({ issueIds: z.array(z.number()), value: z.unknown() })) });

/** The app writes its own field, past `edit.validation` but not past the schema. */
const writeValue = withBody(Update, (call, { updates }) => {
  const { site, params, query } = call;
  const field = [...site.fields.values()].find(({ id, key }) => id === params['field'] || key === params['field']);
  const rules = site.app.fields.find(({ moduleKey }) => moduleKey === field?.moduleKey);
  if (field === undefined || rules === undefined) return refuse(404, 'The app has no such field of its own.');
  const wrong = updates.map(({ value }) => schemaProblem(rules, value)).find((problem) => problem !== null);
  if (wrong) return refuse(400, wrong);
  const quiet = query.get('generateAppEvents') === 'false';
  for (const { issueIds, value } of updates) {
    for (const issue of issueIds.flatMap((id) => site.issues.get(String(id)) ?? []))
      keepEdit(
        quiet ? { ...call, emit: () => undefined } : call,
        issue,
        withPatch(issue, { custom: { [field.id]: value } }),
      );
  }
  return done;
});

export const fieldRoutes: Route[] = [
  route('GET /field', ({ site }) => ok([...site.fields.values()].map(fieldShape))),
  route('GET /field/search', search),
  route('GET /field/{field}/screens', screensWith),
  route('PUT /app/field/{field}/value', writeValue),
];
