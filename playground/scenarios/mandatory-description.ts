import { sampleSite } from '../jira/sample/sample-site';
import { findProject } from '../jira/site';
import { allGuards } from './all-guards';
import type { Scenario } from './scenario';

export const mandatoryDescription: Scenario = {
  ...allGuards,
  id: 'mandatory-description',
  title: 'Description is mandatory',
  description:
    'As with gates and repairs on, and LEARN asks for a description: so Jira opens its dialog for sub-tasks.',
  site: (app, baseUrl, now) => {
    const site = sampleSite(app, baseUrl, now);
    findProject(site, 'LEARN')?.mandatoryFieldIds.push('description');
    return site;
  },
};
