import type { FormRules, FormState } from '../forms/form-field';
import type { UimSession } from '../forms/uim-session';
import type { IssueType, MetaField, Project } from '../jira/create-meta';
import type { Refusal } from '../jira/jira-answer';

export type DialogState = {
  phase: 'loading' | 'ready' | 'creating';
  projects: Project[];
  project: Project | null;
  types: IssueType[];
  type: IssueType | null;
  /** Key of the work item under which a sub-task is made. */
  parent: string;
  form: FormState;
  rules: FormRules;
  /** The app's field, when the create screen of this project and work type shows it. */
  report: MetaField | null;
  notDrawn: MetaField[];
  uim: UimSession | null;
  /** Counts the loads, so that the answer of an outdated one is dropped. */
  load: number;
  /** Counts what begins anew for the app's frames: opening, another project or work type, "Create another". */
  run: number;
  /** Sentences by field id: what Jira refused, or what is empty although required. */
  errors: Record<string, string>;
  refusal: Refusal | null;
  /** Counts the presses of Create, so that the same refusal is announced again. */
  attempt: number;
  /** Something was typed or chosen that closing would lose. */
  touched: boolean;
  another: boolean;
  made: { issueId: string }[];
};

export const emptyDialog: DialogState = {
  phase: 'loading',
  projects: [],
  project: null,
  types: [],
  type: null,
  parent: '',
  form: {},
  rules: { view: 'GIC', options: {}, requiredBySite: [] },
  report: null,
  notDrawn: [],
  uim: null,
  load: 0,
  run: 0,
  errors: {},
  refusal: null,
  attempt: 0,
  touched: false,
  another: false,
  made: [],
};
