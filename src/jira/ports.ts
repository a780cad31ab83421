import type { Result } from '../contract/failure';
import type { HealthReport } from '../core/health/health-report';
import type { CanaryJira } from '../core/self-test/run-self-test';
import type { SelfTest } from '../core/self-test/self-test';
import type { CommentBody } from '../core/repair/repair-comment';
import type { Report } from '../core/report/report';
import type { SavedDraft } from '../core/report/saved-draft';
import type { PolicyPorts } from './policy-ports';
import type { Release } from './release';
import type { ScreenChanges, Screens } from './screen-ports';
import type { StrictChange } from './strict-change';

export type { PolicyRevisions, PolicyStore, RevisionLine } from './policy-ports';
export type { FieldPlace, ScreenChanges, ScreenPlace, Screens } from './screen-ports';

/** The answer of a write that has nothing to tell. */
export type Done = Record<string, never>;

/** One person's unfinished reports. `keep` fails with INVALID_INPUT when they are too large together; nothing is dropped. */
export type DraftStore = {
  read(accountId: string): Promise<Result<SavedDraft[]>>;
  keep(accountId: string, drafts: SavedDraft[]): Promise<Result<Done>>;
  /** The same where `before`, as it was read, is still all that is kept: else CONFLICT with `stored`, and nothing is changed. */
  exchange(accountId: string, before: SavedDraft[], after: SavedDraft[]): Promise<Result<Done>>;
};

/** Asked of Jira as the person who calls, never taken from what a browser says. */
export type Permissions = {
  mayAdministerJira(): Promise<Result<boolean>>;
  /** `site`: Administer Jira. `space`: Administer projects in this project, or Administer Jira. A project that the caller cannot see is NOT_FOUND. */
  rightsIn(projectId: string): Promise<Result<{ site: boolean; space: boolean }>>;
};

export type Project = { id: string; key: string; name: string; managedBy: 'company' | 'team' };
export type IssueType = { id: string; name: string; subtask: boolean };
export type Projects = {
  /** A page of at most 50 from `startAt` on, by name; `total`: how many there are in all. An empty text finds all. */
  search(text: string, startAt: number): Promise<Result<{ projects: Project[]; total: number }>>;
  /** Those of these projects whose name or key has the text in it, by name. Ones that are gone or cannot be seen are left out. */
  among(projectIds: readonly string[], text: string): Promise<Result<Project[]>>;
  read(projectId: string): Promise<Result<Project & { issueTypes: IssueType[] }>>;
};

/** All priorities of the site, highest first. */
export type Priorities = { all(): Promise<Result<{ id: string; name: string }[]>> };

/** What the create dialog shows. `priorityIds` is null where it has no Priority field. */
export type CreateForm = { fieldIds: string[]; priorityIds: string[] | null };
export type CreateForms = { read(projectId: string, issueTypeId: string): Promise<Result<CreateForm>> };

/** In whose name Jira is asked: whoever called, with that person's permissions, or the app where there is no person. */
export type Asking = 'person' | 'app';

/** Our field on this site: `customfield_N`, or null where Jira does not know it (yet). */
export type ReportField = {
  find(as?: Asking): Promise<Result<string | null>>;
  /** The same for the field that only the app writes. */
  findRuling(as?: Asking): Promise<Result<string | null>>;
};

/** What is judged of a work item. `report`: the field's value as it is stored, null where it is empty or not to be seen. */
export type Issue = {
  /** Where it stands now; null where Jira does not tell. */
  projectId: string | null;
  summary: string;
  /** Plain text. */
  description: string;
  priority: { id: string; name: string } | null;
  report: unknown;
};
/** One call each. A work item that is gone, or not to be seen, is NOT_FOUND. */
export type Issues = {
  read(issueId: string, fieldId: string, as: Asking): Promise<Result<Issue>>;
  /** As the person who calls. One call, one entry in the work item's history. */
  writeReport(issueId: string, fieldId: string, report: Report): Promise<Result<Done>>;
  /** The same. JIRA_REFUSED: not in the project's scheme, or Priority is on no edit screen. */
  writePriority(issueId: string, priorityId: string): Promise<Result<Done>>;
  /** As the person who calls. */
  comment(issueId: string, body: CommentBody): Promise<Result<Done>>;
};

export type FormScriptContext = { projectId: string | null; issueTypeId: string | null; viewType: string | null };
/** One UI modification: `data` ≤ 50,000 characters, ≤ 1,000 contexts. */
export type FormScript = { name: string; data: string; contexts: FormScriptContext[] };
export type FormScripts = {
  /** Those of this app only. */
  list(): Promise<Result<(FormScript & { id: string })[]>>;
  create(script: FormScript): Promise<Result<Done>>;
  update(id: string, script: FormScript): Promise<Result<Done>>;
  remove(id: string): Promise<Result<Done>>;
};

/** The project property `preflight-gate`: JSON of at most 32,768 characters, null where it is not set. */
export type GateRows = {
  read(projectId: string): Promise<Result<unknown>>;
  write(projectId: string, rows: unknown): Promise<Result<Done>>;
  remove(projectId: string): Promise<Result<Done>>;
};

/** A rule of ours: the string that it reads, and `isOn` false where somebody switched it off. */
export type GateRule = { config: string; isOn: boolean };
/** A transition other than Create. `screenId`: the screen that it shows; `gate` null: our later gate is not on it. */
export type LaterTransition = { id: string; name: string; screenId: string | null; gate: GateRule | null };

/** `gate` is null without a gate on the Create transition. */
export type GatedWorkflow = {
  id: string;
  name: string;
  isEditable: boolean;
  gate: GateRule | null;
  later: LaterTransition[];
};
/**
 * A transition that leads back to where it starts, with a screen of ours, by which it is known, and the later gate.
 * `config` null: the transition goes.
 */
export type PriorityLoop = { screenId: string; name: string; config: string | null };

export type Workflows = {
  /** Whether Jira offers our gate as a rule for this work type's workflow. */
  offersGate(projectId: string, issueTypeId: string): Promise<Result<boolean>>;
  ofIssueType(projectId: string, issueTypeId: string): Promise<Result<GatedWorkflow>>;
  /** Every workflow of the site that has our gate. */
  withGate(): Promise<Result<GatedWorkflow[]>>;
  /**
   * Puts exactly one gate with this config on the Create transition; `null` takes every gate of ours off the workflow.
   * Everything else in it stays as it was. Another admin's change meanwhile: read afresh and tried once more, then CONFLICT.
   */
  setGate(workflowId: string, config: string | null): Promise<Result<Done>>;
  /** The later gate on exactly these transitions, or on none (`config` null), with the same promises. */
  setLaterGates(workflowId: string, config: string | null, transitionIds: readonly string[]): Promise<Result<Done>>;
  /** Exactly one such transition, or none, with the same promises. A workflow that is gone has none. */
  setLoop(workflowId: string, loop: PriorityLoop): Promise<Result<Done>>;
};

/**
 * What strict mode changed in Jira, kept so that exactly that is undone. Unreadable: POLICY_UNREADABLE, never a default. `before` is
 * what the writer read: CONFLICT with `stored` where something else is there by now, and nothing is changed.
 */
export type StrictChanges = {
  read(projectId: string): Promise<Result<StrictChange | null>>;
  write(projectId: string, before: StrictChange | null, after: StrictChange | null): Promise<Result<Done>>;
  /** Ids of the projects with a strict mode that is on, or half on. */
  projects(): Promise<Result<string[]>>;
};

/** What was released, for the whole site; null: nothing. Unreadable: POLICY_UNREADABLE. Written with the same promise. */
export type Releases = {
  read(): Promise<Result<Release | null>>;
  write(before: Release | null, after: Release | null): Promise<Result<Done>>;
};

/** The last daily check of a project; null: none, or one that cannot be read. */
export type HealthReports = {
  read(projectId: string): Promise<Result<HealthReport | null>>;
  write(projectId: string, report: HealthReport): Promise<Result<Done>>;
};

/** The last self-test of a project; null: none, or one that cannot be read. */
export type SelfTests = {
  read(projectId: string): Promise<Result<SelfTest | null>>;
  write(projectId: string, test: SelfTest): Promise<Result<Done>>;
};

export type Ports = PolicyPorts & {
  drafts: DraftStore;
  permissions: Permissions;
  projects: Projects;
  priorities: Priorities;
  createForms: CreateForms;
  reportField: ReportField;
  issues: Issues;
  screens: Screens;
  screenChanges: ScreenChanges;
  strictChanges: StrictChanges;
  releases: Releases;
  healthReports: HealthReports;
  selfTests: SelfTests;
  canaries: CanaryJira;
  formScripts: FormScripts;
  gateRows: GateRows;
  workflows: Workflows;
};
