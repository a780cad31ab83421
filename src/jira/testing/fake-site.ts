import type { Untouched } from '../workflow-document';

export type FakeProject = {
  id: string;
  key: string;
  name: string;
  simplified: boolean;
  issueTypes: { id: string; name: string; subtask?: boolean }[];
  /** By use; null in a team-managed project. */
  screens: { default: number; create?: number; edit?: number; view?: number } | null;
  /** Fields of a team-managed project's own. */
  ownFields: string[];
  /** The scheme, by priority id. */
  priorityIds: string[];
  /** By work type id. */
  workflows: Record<string, string>;
  properties: Map<string, unknown>;
};

/** `fields` as REST gives them, by field id. */
export type FakeIssue = { id: string; fields: Record<string, unknown> };

/** A small Jira and a small storage as plain data: both the in-memory ports and the fake endpoint stand on it. */
export type FakeSite = {
  isAdmin: boolean;
  /** Ids of the projects that the person administers without administering Jira. */
  administers: string[];
  /** `its-own`: whatever is asked as the app without need is refused. `everything`: nobody is there to ask for. */
  appMay: 'its-own' | 'everything';
  projects: FakeProject[];
  priorities: { id: string; name: string }[];
  fields: { id: string; custom?: string }[];
  screens: { id: number; name: string; tabs: { id: number; fields: string[] }[] }[];
  uiModifications: { id: string; name: string; data: string; contexts: Untouched[] }[];
  workflows: Untouched[];
  statuses: Untouched[];
  /** Ids of work types whose create dialog lacks our field, wherever it stands. */
  fieldless: string[];
  /** Whether the site offers the gate as a workflow rule. */
  offersGate: boolean;
  issues: FakeIssue[];
  kvs: Map<string, unknown>;
  /** Pushes to queues, as they came. */
  queued: unknown[];
  /** `POST /workflows/update` → the status that this call answers instead; `down`: no answer at all. */
  failing: Map<string, number | 'down'>;
  /** Runs once before the next call whose name starts with the key. */
  meanwhile: Map<string, () => void>;
  calls: string[];
};

export const APP = 'app-id';
export const ENVIRONMENT = 'environment-id';
export const ari = (module: string): string => `ari:cloud:ecosystem::extension/${APP}/${ENVIRONMENT}/static/${module}`;
export const FIELD = 'customfield_10050';

const status = (id: string, name: string): Untouched => ({
  id,
  name,
  statusCategory: 'TODO',
  statusReference: `ref-${id}`,
});
export const STATUSES = [status('1', 'Open'), status('2', 'Done'), status('3', 'Elsewhere')];

export const makeWorkflow = (over: Untouched = {}): Untouched => ({
  id: 'workflow-1',
  name: 'Support workflow',
  description: '',
  isEditable: true,
  version: { id: 'version-1', versionNumber: 1 },
  scope: { type: 'GLOBAL' },
  statuses: [
    { statusReference: 'ref-1', layout: { x: 1.5, y: 2 }, properties: {} },
    { statusReference: 'ref-2', layout: null, properties: { 'jira.issue.editable': 'false' } },
  ],
  startPointLayout: { x: 0, y: -7.25 },
  transitions: [
    { id: '1', type: 'INITIAL', name: 'Create', toStatusReference: 'ref-1', links: [], validators: [], actions: [] },
    { id: '11', type: 'GLOBAL', name: 'Done', toStatusReference: 'ref-2', links: [], validators: [] },
  ],
  ...over,
});

export const makeProject = (over: Partial<FakeProject> = {}): FakeProject => ({
  id: '10000',
  key: 'LEARN',
  name: 'Learn support',
  simplified: false,
  issueTypes: [
    { id: '1', name: 'Bug' },
    { id: '2', name: 'Task' },
  ],
  screens: { default: 100, create: 101 },
  ownFields: [],
  priorityIds: ['20', '30', '40', '50'],
  workflows: { 1: 'workflow-1', 2: 'workflow-1' },
  properties: new Map(),
  ...over,
});

export const makeSite = (over: Partial<FakeSite> = {}): FakeSite => ({
  isAdmin: true,
  administers: [],
  appMay: 'its-own',
  projects: [makeProject()],
  priorities: [
    { id: '10', name: 'Highest' },
    { id: '20', name: 'Blocker' },
    { id: '30', name: 'High' },
    { id: '40', name: 'Medium' },
    { id: '50', name: 'Low' },
    { id: '60', name: 'Lowest' },
  ],
  fields: [{ id: 'summary' }, { id: FIELD, custom: ari('preflight-report') }],
  screens: [
    { id: 100, name: 'Default screen', tabs: [{ id: 1, fields: ['summary'] }] },
    { id: 101, name: 'Create screen', tabs: [{ id: 2, fields: ['summary', 'priority'] }] },
  ],
  uiModifications: [],
  workflows: [makeWorkflow()],
  statuses: STATUSES,
  fieldless: [],
  offersGate: true,
  issues: [],
  kvs: new Map(),
  queued: [],
  failing: new Map(),
  meanwhile: new Map(),
  calls: [],
  ...over,
});

export const projectOf = (site: FakeSite, id: string): FakeProject | undefined =>
  site.projects.find((project) => project.id === id);

/** The ids of the fields that the create dialog shows. */
export const createFields = (site: FakeSite, project: FakeProject, issueTypeId: string): string[] => {
  const screen = project.screens === null ? null : (project.screens.create ?? project.screens.default);
  const tabs = site.screens.find(({ id }) => id === screen)?.tabs ?? [];
  const all = [...tabs.flatMap(({ fields }) => fields), ...project.ownFields];
  return site.fieldless.includes(issueTypeId) ? all.filter((id) => id !== FIELD) : all;
};
