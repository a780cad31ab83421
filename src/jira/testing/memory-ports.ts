import { fail, ok } from '../../contract/failure';
import type { FormScript, Ports } from '../ports';
import { ari, createFields, projectOf, type FakeProject, type FakeSite } from './fake-site';
import { memoryFollowing } from './memory-following';
import { memoryIssues } from './memory-issues';
import { memoryPolicies } from './memory-policies';
import { memoryScreenChanges } from './memory-screen-changes';
import { memoryScreens } from './memory-screens';
import { memoryWorkflows } from './memory-workflows';
import { memoryHealthReports, memoryReleases, memorySelfTests, noCanaries } from './memory-guards';
import { memoryDraftStore, memoryStrictChanges } from './memory-storage';

const named = ({ id, key, name, simplified }: FakeProject) =>
  ({ id, key, name, managedBy: simplified ? 'team' : 'company' }) as const;

const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);

const memoryFormScripts = (): Ports['formScripts'] => {
  const rows = new Map<string, FormScript>();
  return {
    list: async () => ok([...rows].map(([id, script]) => ({ id, ...script }))),
    async create(script) {
      rows.set(`script-${rows.size + 1}`, structuredClone(script));
      return ok({});
    },
    async update(id, script) {
      if (!rows.has(id)) return fail('NOT_FOUND', id);
      rows.set(id, structuredClone(script));
      return ok({});
    },
    async remove(id) {
      rows.delete(id);
      return ok({});
    },
  };
};

/** Every port in memory, over the same data as the fake endpoint. */
export const memoryPorts = (site: FakeSite): Ports => ({
  ...memoryPolicies(),
  following: memoryFollowing(),
  drafts: memoryDraftStore(),
  permissions: {
    mayAdministerJira: async () => ok(site.isAdmin),
    async rightsIn(projectId) {
      if (projectOf(site, projectId) === undefined) return fail('NOT_FOUND', projectId);
      return ok({ site: site.isAdmin, space: site.isAdmin || site.administers.includes(projectId) });
    },
  },
  projects: {
    async search(text, startAt) {
      const wanted = text.trim().toLowerCase();
      const found = site.projects.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(wanted));
      return ok({ projects: found.slice(startAt, startAt + 50).map(named), total: found.length });
    },
    async among(ids, text) {
      const wanted = text.trim().toLowerCase();
      const all = site.projects.filter(({ id }) => ids.includes(id)).map(named);
      return ok(all.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(wanted)).sort(byName));
    },
    async read(projectId) {
      const project = projectOf(site, projectId);
      if (project === undefined) return fail('NOT_FOUND', projectId);
      const issueTypes = project.issueTypes.map(({ id, name, subtask = false }) => ({ id, name, subtask }));
      return ok({ ...named(project), issueTypes });
    },
  },
  priorities: { all: async () => ok(site.priorities) },
  createForms: {
    async read(projectId, issueTypeId) {
      const project = projectOf(site, projectId);
      if (project?.issueTypes.some(({ id }) => id === issueTypeId) !== true) return fail('NOT_FOUND', issueTypeId);
      const fieldIds = createFields(site, project, issueTypeId);
      return ok({ fieldIds, priorityIds: fieldIds.includes('priority') ? project.priorityIds : null });
    },
  },
  reportField: {
    find: async () => ok(site.fields.find(({ custom }) => custom === ari('preflight-report'))?.id ?? null),
    findRuling: async () => ok(site.fields.find(({ custom }) => custom === ari('preflight-ruling'))?.id ?? null),
  },
  issues: memoryIssues(site),
  screens: memoryScreens(site),
  screenChanges: memoryScreenChanges(site),
  strictChanges: memoryStrictChanges(),
  releases: memoryReleases(),
  healthReports: memoryHealthReports(),
  selfTests: memorySelfTests(),
  canaries: noCanaries,
  formScripts: memoryFormScripts(),
  gateRows: {
    read: async (projectId) => ok(projectOf(site, projectId)?.properties.get('preflight-gate') ?? null),
    async write(projectId, rows) {
      projectOf(site, projectId)?.properties.set('preflight-gate', rows);
      return ok({});
    },
    async remove(projectId) {
      projectOf(site, projectId)?.properties.delete('preflight-gate');
      return ok({});
    },
  },
  workflows: memoryWorkflows(site),
});
