import * as z from 'zod/mini';

import { projectOf } from '../fake-site';
import { good, missing, page, refused, type FakeRoute } from './fake-route';

const MOST_DATA = 50_000;
const MOST_PROPERTY = 32_768;
const Script = z.object({
  name: z.string().check(z.maxLength(255)),
  data: z.string().check(z.maxLength(MOST_DATA)),
  contexts: z.array(z.record(z.string(), z.unknown())),
});
const one = /^\/uiModifications\/([\w-]+)$/;
const property = /^\/project\/(\d+)\/properties\/([\w-]+)$/;

export const formScriptRoutes: FakeRoute[] = [
  {
    name: 'GET /uiModifications',
    path: /^\/uiModifications$/,
    answer: (site, { query }) => page(site.uiModifications, query),
  },
  {
    name: 'POST /uiModifications',
    path: /^\/uiModifications$/,
    answer: (site, { body }) => {
      const script = Script.safeParse(body);
      if (!script.success) return refused;
      const id = `uim-${site.uiModifications.length + 1}`;
      site.uiModifications.push({ id, ...script.data });
      return { status: 201, body: { id, self: '' } };
    },
  },
  {
    name: 'PUT /uiModifications',
    path: one,
    answer: (site, { params, body }) => {
      const row = site.uiModifications.find(({ id }) => id === params[0]);
      const script = Script.safeParse(body);
      if (row === undefined) return missing;
      if (!script.success) return refused;
      Object.assign(row, script.data);
      return good();
    },
  },
  {
    name: 'DELETE /uiModifications',
    path: one,
    answer: (site, { params }) => {
      site.uiModifications = site.uiModifications.filter(({ id }) => id !== params[0]);
      return good();
    },
  },
];

export const propertyRoutes: FakeRoute[] = [
  {
    name: 'GET /project/properties',
    path: property,
    answer: (site, { params }) => {
      const held = projectOf(site, params[0]!)?.properties;
      return held?.has(params[1]!) === true ? good({ key: params[1], value: held.get(params[1]!) }) : missing;
    },
  },
  {
    name: 'PUT /project/properties',
    path: property,
    answer: (site, { params, body }) => {
      const project = projectOf(site, params[0]!);
      if (project === undefined) return missing;
      if (JSON.stringify(body).length > MOST_PROPERTY) return refused;
      project.properties.set(params[1]!, body);
      return { status: 201 };
    },
  },
  {
    name: 'DELETE /project/properties',
    path: property,
    answer: (site, { params }) =>
      projectOf(site, params[0]!)?.properties.delete(params[1]!) === true ? good() : missing,
  },
];
