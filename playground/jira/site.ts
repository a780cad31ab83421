import { likely, type Assumptions } from '../assumptions/registry';
import type { InstalledApp } from './installed-app';
import type {
  BulkTask,
  Field,
  Filter,
  Issue,
  IssueLink,
  IssueType,
  IssueTypeScreenScheme,
  Mail,
  Priority,
  PriorityScheme,
  Project,
  ProjectRole,
  Screen,
  ScreenScheme,
  Status,
  UiModification,
  User,
} from './model';
import { calm, type SiteLimits } from './limits/storm';
import type { Workflow } from './workflows/workflow';

/** Everything that one Jira site holds, in memory. Maps keep their order, which is the order that Jira shows. */
export type Site = {
  app: InstalledApp;
  assumptions: Assumptions;
  baseUrl: string;
  /** Milliseconds since 1970. */
  now: () => number;
  nextId: () => string;
  users: Map<string, User>;
  roles: Map<string, ProjectRole>;
  priorities: Map<string, Priority>;
  prioritySchemes: Map<string, PriorityScheme>;
  issueTypes: Map<string, IssueType>;
  statuses: Map<string, Status>;
  fields: Map<string, Field>;
  screens: Map<string, Screen>;
  screenSchemes: Map<string, ScreenScheme>;
  issueTypeScreenSchemes: Map<string, IssueTypeScreenScheme>;
  projects: Map<string, Project>;
  workflows: Map<string, Workflow>;
  issues: Map<string, Issue>;
  filters: Map<string, Filter>;
  uiModifications: Map<string, UiModification>;
  tasks: Map<string, BulkTask>;
  links: IssueLink[];
  mails: Mail[];
  limits: SiteLimits;
  /** `disabled` by an administrator; `leaving` while `preUninstall` runs; `uninstalled`: its rules stay in the workflows. */
  appState: 'installed' | 'disabled' | 'leaving' | 'uninstalled';
  /** Runs work of Jira's own that people do not wait for. */
  later: (work: () => void) => void;
};

export function emptySite(app: InstalledApp, baseUrl: string, now: () => number): Site {
  let last = 10_000;
  return {
    app,
    assumptions: likely,
    baseUrl,
    now,
    nextId: () => String((last += 1)),
    users: new Map(),
    roles: new Map(),
    priorities: new Map(),
    prioritySchemes: new Map(),
    issueTypes: new Map(),
    statuses: new Map(),
    fields: new Map(),
    screens: new Map(),
    screenSchemes: new Map(),
    issueTypeScreenSchemes: new Map(),
    projects: new Map(),
    workflows: new Map(),
    issues: new Map(),
    filters: new Map(),
    uiModifications: new Map(),
    tasks: new Map(),
    links: [],
    mails: [],
    limits: calm,
    appState: 'installed',
    later: (work) => work(),
  };
}

export const isoNow = (site: Site): string => new Date(site.now()).toISOString();

/** By id or key, as Jira's addresses allow. */
export const findProject = (site: Site, idOrKey: string): Project | undefined =>
  site.projects.get(idOrKey) ?? [...site.projects.values()].find(({ key }) => key === idOrKey);
export const findIssue = (site: Site, idOrKey: string): Issue | undefined =>
  site.issues.get(idOrKey) ??
  [...site.issues.values()].find(({ key, formerKeys }) => key === idOrKey || formerKeys.includes(idOrKey));

/** Keeps a row under its id. */
export const keep = <T extends { id: string }>(rows: Map<string, T>, row: T): T => {
  rows.set(row.id, row);
  return row;
};
