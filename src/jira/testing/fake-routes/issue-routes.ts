import * as z from 'zod/mini';

import { good, missing, type FakeRoute } from './fake-route';

export const issueRoutes: FakeRoute[] = [
  {
    name: 'GET /issue',
    path: /^\/issue\/(\d+)$/,
    answer: (site, { params, query }) => {
      const issue = site.issues.find(({ id }) => id === params[0]);
      if (issue === undefined) return missing;
      const asked = (query.get('fields') ?? '').split(',');
      const fields = Object.fromEntries(Object.entries(issue.fields).filter(([id]) => asked.includes(id)));
      return good({ id: issue.id, key: `LEARN-${issue.id}`, self: '', fields });
    },
  },
  {
    name: 'PUT /issue',
    path: /^\/issue\/(\d+)$/,
    answer: (site, { params, body }) => {
      const issue = site.issues.find(({ id }) => id === params[0]);
      if (issue === undefined) return missing;
      Object.assign(issue.fields, z.object({ fields: z.record(z.string(), z.unknown()) }).parse(body).fields);
      return good();
    },
  },
];
