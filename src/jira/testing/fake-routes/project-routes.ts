import { createFields, projectOf } from '../fake-site';
import { good, missing, page, type FakeRoute } from './fake-route';

const createField = (fieldId: string, priorityIds: string[]): object =>
  fieldId === 'priority'
    ? { fieldId, allowedValues: priorityIds.map((id) => ({ id })) }
    : { fieldId, required: fieldId === 'summary' };

export const projectRoutes: FakeRoute[] = [
  {
    name: 'GET /mypermissions',
    path: /^\/mypermissions$/,
    answer: (site, { query }) => {
      const projectId = query.get('projectId');
      if (projectId !== null && projectOf(site, projectId) === undefined) return missing;
      const inProject = site.isAdmin || (projectId !== null && site.administers.includes(projectId));
      const held = (key: string) => ({ havePermission: key === 'ADMINISTER' ? site.isAdmin : inProject });
      const asked = (query.get('permissions') ?? '').split(',');
      return good({ permissions: Object.fromEntries(asked.map((key) => [key, held(key)])) });
    },
  },
  { name: 'GET /myself', path: /^\/myself$/, answer: () => good({ accountId: 'the-app' }) },
  {
    name: 'GET /project/search',
    path: /^\/project\/search$/,
    answer: (site, { query }) => {
      const text = (query.get('query') ?? '').toLowerCase();
      const ids = query.getAll('id');
      const among = site.projects.filter(({ id }) => ids.length === 0 || ids.includes(id));
      const found = among.filter(({ name, key }) => `${key} ${name}`.toLowerCase().includes(text));
      return page(found, query, Number(query.get('maxResults')));
    },
  },
  {
    name: 'GET /project',
    path: /^\/project\/(\d+)$/,
    answer: (site, { params }) => {
      const project = projectOf(site, params[0]!);
      if (project === undefined) return missing;
      const { id, key, name, simplified, issueTypes } = project;
      return good({ id, key, name, simplified, issueTypes });
    },
  },
  {
    name: 'GET /priority/search',
    path: /^\/priority\/search$/,
    answer: (site, { query }) => page(site.priorities, query),
  },
  {
    name: 'GET /issue/createmeta',
    path: /^\/issue\/createmeta\/(\d+)\/issuetypes\/(\d+)$/,
    answer: (site, { params, query }) => {
      const project = projectOf(site, params[0]!);
      if (project?.issueTypes.some(({ id }) => id === params[1]) !== true) return missing;
      const start = Number(query.get('startAt'));
      const fields = createFields(site, project, params[1]!).map((id) => createField(id, project.priorityIds));
      return good({ fields: fields.slice(start, start + 2), total: fields.length });
    },
  },
];
