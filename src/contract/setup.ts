import * as z from 'zod/mini';

import { Id, Level } from '../core/policy/policy-rows';
import { Failure } from './failure';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));
const Named = z.object({ id: z.string(), name: z.string() });

/**
 * `todo`: nothing of it is there yet. `done`: Jira holds exactly what the policy wants. `waiting`: see `waitsFor`.
 * `drifted`: something is there, but not (or no longer) all of it; pressing the step again puts it right.
 * `broken`: it could not be read; `problem` says why, nothing was changed.
 */
export const StepState = z.enum(['todo', 'done', 'waiting', 'broken', 'drifted']);
export type StepState = z.infer<typeof StepState>;

/**
 * What must happen first: an earlier step, a deploy that makes the field, or an admin's own hand in Jira. `types`: another
 * work type of the project shares a covered workflow and has no report in its create dialog.
 */
export const WaitsFor = z.enum(['choice', 'priorities', 'field', 'types', 'deploy', 'hand']);

const step = {
  state: StepState,
  waitsFor: z.optional(WaitsFor),
  problem: z.optional(Failure),
};

export const SetupProject = z.object({
  id: JiraId,
  key: z.string(),
  name: z.string(),
  /** Team-managed projects keep their fields to themselves: the field step is done there by hand. */
  managedBy: z.enum(['company', 'team']),
});
export type SetupProject = z.infer<typeof SetupProject>;
export const SetupIssueType = z.object({ id: JiraId, name: z.string(), subtask: z.boolean() });
export type SetupIssueType = z.infer<typeof SetupIssueType>;

export const ChoiceStep = z.object({
  ...step,
  packId: z.nullable(Id),
  packName: z.nullable(z.string()),
  project: z.nullable(SetupProject),
  /** The covered work types; one that the project has lost is missing here and the step has drifted. */
  issueTypes: z.array(SetupIssueType),
  /** The chosen space by its id, where Jira no longer has or shows it, or its settings went already: then `project` is null. */
  gone: z.optional(JiraId),
});

export const PriorityRow = z.object({
  id: JiraId,
  name: z.string(),
  /** The level that the policy holds for it; `null`: not listed. */
  level: z.nullable(Id),
  /** A proposal made from the name, for a policy that holds none yet. Set-up stores ids only. */
  proposed: z.nullable(Id),
  /** Not listed, but ranked above a guarded level: the gate treats it as guarded. */
  guardedByRank: z.boolean(),
  /** Whether the create dialog of a covered work type offers it; `null`: not known. */
  offered: z.nullable(z.boolean()),
});
export const PrioritiesStep = z.object({
  ...step,
  levels: z.array(Level),
  /** All priorities of the site, highest first. */
  rows: z.array(PriorityRow),
  /** Priorities that the policy knows and the site no longer has. */
  gone: z.array(Named),
});

export const ScreenUse = z.enum(['create', 'edit', 'view']);
export type ScreenUse = z.infer<typeof ScreenUse>;
export const FieldStep = z.object({
  ...step,
  /** `customfield_N`; `null`: Jira does not know the field yet. */
  fieldId: z.nullable(z.string()),
  screens: z.array(z.object({ id: JiraId, name: z.string(), uses: z.array(ScreenUse), holdsField: z.boolean() })),
});

export const FormScriptStep = z.object({
  ...step,
  /** Ids of the work types in whose create dialog the script runs. */
  registeredFor: z.array(JiraId),
});

/** The fail policy of a gate. */
export const FailPolicy = z.enum(['closed', 'open']);
export type FailPolicy = z.infer<typeof FailPolicy>;

/** `none`: no gate on its Create transition. `old`: the gate reads other settings than the policy wants, or is switched off. */
export const Attached = z.enum(['none', 'current', 'old']);
export type Attached = z.infer<typeof Attached>;
export const GateStep = z.object({
  ...step,
  workflows: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      issueTypeIds: z.array(JiraId),
      /** Other work types of the project that share it: a gate hangs on the workflow and watches over them too. */
      alsoFor: z.array(z.object({ id: JiraId, name: z.string(), hasField: z.boolean() })),
      editable: z.boolean(),
      attached: Attached,
      /**
       * Its gate guards other priorities (by id) or fails otherwise than this space wants. A workflow has one gate: where another space
       * shares it, attaching changes both for that space too. Missing where they are the same, or none hangs.
       */
      otherwise: z.optional(z.object({ guards: z.array(z.string()), whenUnreadable: FailPolicy })),
    }),
  ),
  /** The project's own rows in the project property `preflight-gate`. */
  rows: Attached,
  /** The space observes: its rows let everything pass, and what a gate would have refused is in the audit log. */
  observes: z.boolean(),
  /** Milliseconds since 1970: when it began to observe, or when a gate was last hung where there was none. Null: not known. */
  since: z.nullable(z.number()),
  /** What a gate does that cannot read its settings or the report: refuse, or let pass. Null: no policy yet. */
  whenUnreadable: z.nullable(FailPolicy),
});

/** Every step with the state that was read from Jira just now: facts only, the sentences are in the catalogue. */
export const SetupState = z.object({
  schemaVersion: z.literal(1),
  choice: ChoiceStep,
  priorities: PrioritiesStep,
  field: FieldStep,
  formScript: FormScriptStep,
  gate: GateStep,
});
export type SetupState = z.infer<typeof SetupState>;
export const StepName = z.enum(['choice', 'priorities', 'field', 'formScript', 'gate']);
export type StepName = z.infer<typeof StepName>;

/**
 * What every step answers. `halted` is there when the step stopped half way: what it had changed stays, and `state`
 * shows what is still missing. A step that changed nothing fails instead.
 */
export const SetupAnswer = z.object({
  state: SetupState,
  halted: z.optional(Failure),
  /** A step with much to write does a part of it in each call: how much now, and how much is left for the next calls. */
  batch: z.optional(z.object({ done: z.number(), left: z.number() })),
  /** Of a space that is no longer covered: workflows that keep their gate, since another covered space needs it. */
  stayed: z.optional(z.array(z.string())),
});
export type SetupAnswer = z.infer<typeof SetupAnswer>;

export const SetupOffer = z.object({
  packs: z.array(z.object({ id: Id, name: z.string(), description: z.string() })),
  /** One page of at most 50, by name. */
  projects: z.array(SetupProject),
  /** How many fit the search in all. */
  total: z.number().check(z.int(), z.gte(0)),
});
export type SetupOffer = z.infer<typeof SetupOffer>;

export const SetupChoice = z.object({
  packId: Id,
  projectId: JiraId,
  issueTypeIds: z.array(JiraId).check(z.minLength(1), z.maxLength(50)),
  /** Throws away settings of this project that cannot be read; without it such settings are POLICY_UNREADABLE. */
  startOver: z.optional(z.boolean()),
});
export type SetupChoice = z.infer<typeof SetupChoice>;

/** By priority id: the level, or `null` for "not listed". Every priority of the site must be there. */
export const PriorityMapping = z.object({ levels: z.record(JiraId, z.nullable(Id)) });
export type PriorityMapping = z.infer<typeof PriorityMapping>;
