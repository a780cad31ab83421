import { sampleSite } from '../jira/sample/sample-site';
import { keep } from '../jira/site';
import type { Scenario } from './scenario';
import { setUp } from './set-up';

const HOW_MANY = 120;

export const manyProjects: Scenario = {
  id: 'many-projects',
  title: 'A site with many spaces',
  description: 'LEARN is covered, among 120 other spaces: lists have pages, and a search is needed.',
  site(app, baseUrl, now) {
    const site = sampleSite(app, baseUrl, now);
    const pattern = [...site.projects.values()].find(({ key }) => key === 'OPS');
    for (let n = 1; pattern !== undefined && n <= HOW_MANY; n += 1) {
      const named = { id: String(20_000 + n), key: `SPACE${n}`, name: `Space number ${n}` };
      keep(site.projects, { ...pattern, ...named, properties: new Map(), lastNumber: 0 });
    }
    return site;
  },
  prepare: setUp,
};
