import { route } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import type { Asking, Screens, ScreenPlace } from '../ports';
import { screenPlaces, type ScreenScheme } from '../screen-places';
import { apiOf, jiraRead, jiraWrite, json } from './jira-call';
import { jiraPages } from './jira-pages';

const Association = z.object({ issueTypeScreenScheme: z.object({ id: z.string() }) });
const Mapping = z.object({ issueTypeId: z.string(), screenSchemeId: z.string() });
const Scheme = z.object({
  id: z.number(),
  screens: z.object({
    default: z.number(),
    create: z.optional(z.number()),
    edit: z.optional(z.number()),
    view: z.optional(z.number()),
  }),
});
const Named = z.object({ id: z.number(), name: z.string() });
const Tabs = z.array(z.object({ id: z.number() }));

const ids = (rows: readonly (string | number)[]): URLSearchParams =>
  new URLSearchParams([...rows.map((id) => ['id', String(id)]), ['maxResults', '100']]);

/** Work types that the mapping does not name take its `default`. */
const schemesByType = async (
  as: Asking,
  projectId: string,
  issueTypeIds: string[],
): Promise<Result<Map<string, string>>> => {
  const associations = await jiraPages(Association, 'GET /issuetypescreenscheme/project', (startAt) =>
    apiOf(as).requestJira(route`/rest/api/3/issuetypescreenscheme/project?projectId=${projectId}&startAt=${startAt}`),
  );
  if (!associations.ok) return associations;
  const schemeId = associations.value[0]?.issueTypeScreenScheme.id;
  if (schemeId === undefined) return fail('NOT_FOUND', 'issuetypescreenscheme');
  const mappings = await jiraPages(Mapping, 'GET /issuetypescreenscheme/mapping', (startAt) =>
    apiOf(as).requestJira(
      route`/rest/api/3/issuetypescreenscheme/mapping?issueTypeScreenSchemeId=${schemeId}&startAt=${startAt}&maxResults=100`,
    ),
  );
  if (!mappings.ok) return mappings;
  const byType = new Map(mappings.value.map(({ issueTypeId, screenSchemeId }) => [issueTypeId, screenSchemeId]));
  const fallback = byType.get('default');
  const used = issueTypeIds.flatMap((id) => {
    const scheme = byType.get(id) ?? fallback;
    return scheme === undefined ? [] : [[id, scheme] as const];
  });
  return ok(new Map(used));
};

const readSchemes = async (as: Asking, schemeIds: string[]): Promise<Result<ScreenScheme[]>> => {
  const answer = await jiraPages(Scheme, 'GET /screenscheme', (startAt) =>
    apiOf(as).requestJira(route`/rest/api/3/screenscheme?${ids(schemeIds)}&startAt=${startAt}`),
  );
  return answer.ok ? ok(answer.value.map(({ screens }) => screens)) : answer;
};

const readNames = async (as: Asking, screenIds: number[]): Promise<Result<Map<number, string>>> => {
  const answer = await jiraPages(Named, 'GET /screens', (startAt) =>
    apiOf(as).requestJira(route`/rest/api/3/screens?${ids(screenIds)}&startAt=${startAt}`),
  );
  return answer.ok ? ok(new Map(answer.value.map(({ id, name }) => [id, name]))) : answer;
};

const readHolders = async (as: Asking, fieldId: string): Promise<Result<number[]>> => {
  const answer = await jiraPages(z.object({ id: z.number() }), 'GET /field/{field}/screens', (startAt) =>
    apiOf(as).requestJira(route`/rest/api/3/field/${fieldId}/screens?startAt=${startAt}&maxResults=100`),
  );
  return answer.ok ? ok(answer.value.map(({ id }) => id)) : answer;
};

const ofProject = async (
  as: Asking,
  projectId: string,
  issueTypeIds: string[],
  fieldId: string,
): Promise<Result<ScreenPlace[]>> => {
  const byType = await schemesByType(as, projectId, issueTypeIds);
  if (!byType.ok) return byType;
  const schemes = await readSchemes(as, [...new Set(byType.value.values())]);
  if (!schemes.ok) return schemes;
  const places = screenPlaces(schemes.value);
  const [names, holders] = await Promise.all([readNames(as, [...places.keys()]), readHolders(as, fieldId)]);
  if (!names.ok) return names;
  if (!holders.ok) return holders;
  return ok(
    [...places].map(([id, uses]) => ({
      id: String(id),
      name: names.value.get(id) ?? String(id),
      uses,
      holdsField: holders.value.includes(id),
    })),
  );
};

const addField = async (as: Asking, screenId: string, fieldId: string) => {
  const tabs = await jiraRead(Tabs, 'GET /screens/{screen}/tabs', () =>
    apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}/tabs`),
  );
  if (!tabs.ok) return tabs;
  const first = tabs.value[0];
  if (first === undefined) return fail('NOT_FOUND', `screen ${screenId} has no tab`);
  return jiraWrite('POST /screens/{screen}/tabs/{tab}/fields', () =>
    apiOf(as).requestJira(route`/rest/api/3/screens/${screenId}/tabs/${first.id}/fields`, {
      method: 'POST',
      ...json({ fieldId }),
    }),
  );
};

export const jiraScreens = (as: Asking): Screens => ({
  async showing(fieldId) {
    const holders = await readHolders(as, fieldId);
    return holders.ok ? ok(holders.value.map(String)) : holders;
  },
  ofProject: (projectId, issueTypeIds, fieldId) => ofProject(as, projectId, issueTypeIds, fieldId),
  addField: (screenId, fieldId) => addField(as, screenId, fieldId),
});
