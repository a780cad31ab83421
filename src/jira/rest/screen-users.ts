import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import type { Asking } from '../ports';
import { apiOf } from './jira-call';
import { jiraPages } from './jira-pages';

const Scheme = z.object({ id: z.number(), screens: z.record(z.string(), z.number()) });
const Mapping = z.object({ issueTypeScreenSchemeId: z.string(), screenSchemeId: z.string() });
const Project = z.object({ id: z.string(), name: z.string() });

/** The issue type screen schemes that lead to a screen. */
async function schemesShowing(as: Asking, screenId: string): Promise<Result<string[]>> {
  const schemes = await jiraPages(Scheme, 'GET /screenscheme', (at) =>
    apiOf(as).requestJira(route`/rest/api/3/screenscheme?startAt=${at}&maxResults=100`),
  );
  if (!schemes.ok) return schemes;
  const showing = schemes.value
    .filter(({ screens }) => Object.values(screens).includes(Number(screenId)))
    .map(({ id }) => String(id));
  const mappings = await jiraPages(Mapping, 'GET /issuetypescreenscheme/mapping', (at) =>
    apiOf(as).requestJira(route`/rest/api/3/issuetypescreenscheme/mapping?startAt=${at}&maxResults=100`),
  );
  if (!mappings.ok) return mappings;
  const used = mappings.value.filter(({ screenSchemeId }) => showing.includes(screenSchemeId));
  return ok([...new Set(used.map(({ issueTypeScreenSchemeId }) => issueTypeScreenSchemeId))]);
}

/** Names of the projects, but for this one, that show the screen when something is created, edited or looked at. */
export async function otherProjects(as: Asking, screenId: string, projectId: string): Promise<Result<string[]>> {
  const schemes = await schemesShowing(as, screenId);
  if (!schemes.ok) return schemes;
  const names = new Set<string>();
  for (const scheme of schemes.value) {
    const users = await jiraPages(Project, 'GET /issuetypescreenscheme/{scheme}/project', (at) =>
      apiOf(as).requestJira(route`/rest/api/3/issuetypescreenscheme/${scheme}/project?startAt=${at}&maxResults=100`),
    );
    if (!users.ok) return users;
    for (const { id, name } of users.value) if (id !== projectId) names.add(name);
  }
  return ok([...names]);
}
