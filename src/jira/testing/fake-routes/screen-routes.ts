import * as z from 'zod/mini';

import { projectOf, type FakeSite } from '../fake-site';
import { good, missing, page, refused, type FakeRoute } from './fake-route';
import { screenChangeRoutes } from './screen-change-routes';

const NewField = z.object({ fieldId: z.string() });
const screenOf = (site: FakeSite, id: string | undefined) => site.screens.find((screen) => String(screen.id) === id);

const hasScreens = ({ screens }: FakeSite['projects'][number]): boolean => screens !== null;

const schemeRoutes: FakeRoute[] = [
  {
    name: 'GET /issuetypescreenscheme/id/project',
    path: /^\/issuetypescreenscheme\/(\d+)\/project$/,
    answer: (site, { params, query }) => {
      const { id, key, name } = projectOf(site, params[0] ?? '') ?? { id: '', key: '', name: '' };
      return page(id === '' ? [] : [{ id, key, name }], query);
    },
  },
  {
    name: 'GET /issuetypescreenscheme/project',
    path: /^\/issuetypescreenscheme\/project$/,
    answer: (site, { query }) => {
      const project = projectOf(site, query.get('projectId')!);
      if (project === undefined || project.screens === null) return page([], query);
      return page([{ issueTypeScreenScheme: { id: project.id, name: 'scheme' }, projectIds: [project.id] }], query);
    },
  },
  {
    name: 'GET /issuetypescreenscheme/mapping',
    path: /^\/issuetypescreenscheme\/mapping$/,
    answer: (site, { query }) => {
      const screenSchemeId = query.get('issueTypeScreenSchemeId');
      const schemes = screenSchemeId === null ? site.projects.filter(hasScreens).map(({ id }) => id) : [screenSchemeId];
      const rows = schemes.flatMap((id) =>
        ['9', 'default', '1'].map((type) => ({ issueTypeScreenSchemeId: id, issueTypeId: type, screenSchemeId: id })),
      );
      return page(rows, query);
    },
  },
  {
    name: 'GET /screenscheme',
    path: /^\/screenscheme$/,
    answer: (site, { query }) => {
      const ids = query.getAll('id');
      const projects = site.projects.filter((one) => hasScreens(one) && (ids.length === 0 || ids.includes(one.id)));
      const rows = projects.map((project) => ({ id: Number(project.id), name: 'scheme', screens: project.screens }));
      return page(rows, query);
    },
  },
];

export const screenRoutes: FakeRoute[] = [
  ...schemeRoutes,
  ...screenChangeRoutes,
  {
    name: 'GET /field',
    path: /^\/field$/,
    answer: (site) => good(site.fields.map(({ id, custom }) => ({ id, name: id, schema: { type: 'any', custom } }))),
  },
  {
    name: 'GET /field/screens',
    path: /^\/field\/(\w+)\/screens$/,
    answer: (site, { params, query }) => {
      const holds = ({ fields }: { fields: string[] }): boolean => fields.includes(params[0]!);
      return page(
        site.screens.filter(({ tabs }) => tabs.some(holds)).map(({ id, name }) => ({ id, name })),
        query,
      );
    },
  },
  {
    name: 'GET /screens',
    path: /^\/screens$/,
    answer: (site, { query }) => {
      const ids = query.getAll('id');
      const words = query.get('queryString') ?? '';
      const wanted = site.screens.filter(
        ({ id, name }) => (ids.length === 0 || ids.includes(String(id))) && name.includes(words),
      );
      return page(
        wanted.map(({ id, name }) => ({ id, name })),
        query,
      );
    },
  },
  {
    name: 'GET /screens/tabs',
    path: /^\/screens\/(\d+)\/tabs$/,
    answer: (site, { params }) => {
      const screen = screenOf(site, params[0]);
      return screen === undefined ? missing : good(screen.tabs.map(({ id }) => ({ id, name: 'Tab' })));
    },
  },
  {
    name: 'POST /screens/fields',
    path: /^\/screens\/(\d+)\/tabs\/(\d+)\/fields$/,
    answer: (site, { params, body }) => {
      const tab = screenOf(site, params[0])?.tabs.find(({ id }) => String(id) === params[1]);
      const { fieldId } = NewField.parse(body);
      if (tab === undefined) return missing;
      if (tab.fields.includes(fieldId)) return refused;
      tab.fields.push(fieldId);
      return good({ id: fieldId, name: 'field' });
    },
  },
];
