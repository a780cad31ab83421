import type { InstalledApp } from '../installed-app';
import { emptySite, keep, type Site } from '../site';
import { issueTypes, priorities, roles, statuses, users } from './sample-catalogue';
import { sampleFields } from './sample-fields';
import { prioritySchemes, sampleProjects } from './sample-projects';
import { issueTypeScreenSchemes, sampleScreens, screenSchemes } from './sample-screens';
import { keepSampleIssues } from './sample-issues';
import { sampleWorkflows } from './sample-workflows';

/**
 * A site on which the app is installed and nothing is set up: LEARN (company-managed, to be covered), OPS (company-managed,
 * another team's) and TEAM (team-managed). `now` gives milliseconds since 1970.
 */
export function sampleSite(app: InstalledApp, baseUrl: string, now: () => number): Site {
  const site = emptySite(app, baseUrl, now);
  for (const user of users) site.users.set(user.accountId, user);
  for (const row of roles) keep(site.roles, row);
  for (const row of priorities) keep(site.priorities, row);
  for (const row of prioritySchemes) keep(site.prioritySchemes, row);
  for (const row of issueTypes) keep(site.issueTypes, row);
  for (const row of statuses) keep(site.statuses, row);
  for (const row of sampleFields(app)) keep(site.fields, row);
  for (const row of sampleScreens()) keep(site.screens, row);
  for (const row of screenSchemes) keep(site.screenSchemes, row);
  for (const row of issueTypeScreenSchemes) keep(site.issueTypeScreenSchemes, row);
  for (const row of sampleWorkflows()) keep(site.workflows, row);
  for (const row of sampleProjects()) keep(site.projects, row);
  keepSampleIssues(site);
  return site;
}
