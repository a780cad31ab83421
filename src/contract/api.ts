import * as z from 'zod/mini';

import { GuardedChoice } from '../core/form-script/guarded-choice';
import { AfterwardsChoice, AfterwardsState, Found, WhomToFind } from './afterwards';
import { AuditAsked, AuditPage, AuditSpaces } from './audit';
import { entranceApi } from './entrance-api';
import type { Result } from './failure';
import { FeedbackAsked, FeedbackCounts } from './feedback';
import { CopiesState, HealthList, LaterGates, PathLedger, ReleaseState, SelfTestState, StrictMode } from './guards';
import { itemApi } from './item-api';
import { LearnState } from './learn';
import { policyApi } from './policy-api';
import { panelApi } from './panel-api';
import { portalApi } from './portal-api';
import { rehearsalApi } from './rehearsal-api';
import { reportApi } from './report-api';
import { storyApi } from './story-api';
import { reportsApi } from './reports';
import { searchesApi } from './searches';
import { FailPolicy, PriorityMapping, SetupAnswer, SetupChoice, SetupIssueType, SetupOffer } from './setup';

const Nothing = z.object({});
/** The language in which the answer is read, two letters; without it the policy's own. Only its words depend on it. */
const language = z.optional(z.string().check(z.regex(/^[a-z]{2}$/)));

const ShownSpace = z.object({ shown: z.optional(z.string().check(z.regex(/^\d{1,18}$/))) });

/** Every call that a browser can make. Add a line here and the compiler lists what is missing. */
export const api = {
  ...panelApi,
  ...portalApi,
  ...itemApi,
  ...reportApi,
  ...storyApi,
  ...entranceApi,

  /** Where the work item stands, for the form script of a work item's page or transition, once per opening; fails like `status/read`. */
  'form-script/read': { input: z.object({ language }), output: GuardedChoice },

  /*
   * Set-up. A step that is told which space its page shows fails with CONFLICT (detail `space`) where another one is chosen by now, as from
   * a second tab; nothing is changed then. Every call asks Jira, as the person who calls, for Administer Jira: FORBIDDEN without it. Every step can be
   * repeated, changes only what is not there yet, and answers with the state read afresh. Order: choose, map-priorities,
   * place-field, register-form-script, attach-gate. A step whose forerunner is missing fails with CONFLICT and its name.
   */
  'setup/read': { input: Nothing, output: SetupAnswer },
  /** What can be chosen: the built-in packs, and a page of the projects whose name or key has `search` in it. */
  'setup/offer': {
    input: z.object({
      search: z.string().check(z.maxLength(100)),
      startAt: z.optional(z.number().check(z.int(), z.gte(0))),
      language,
    }),
    output: SetupOffer,
  },
  'setup/work-types': {
    input: z.object({ projectId: z.string().check(z.regex(/^\d{1,18}$/)) }),
    output: z.object({ issueTypes: z.array(SetupIssueType) }),
  },
  /** Stores the choice in Preflight's own storage; nothing in Jira changes. A mapping of priorities that exists is kept. */
  'setup/choose': { input: SetupChoice, output: SetupAnswer },
  /** Stores the levels by priority id; nothing in Jira changes. */
  'setup/map-priorities': { input: z.extend(PriorityMapping, ShownSpace.shape), output: SetupAnswer },
  /** Puts the field on the first tab of the create, edit and view screens of the covered work types (company-managed projects). */
  'setup/place-field': { input: ShownSpace, output: SetupAnswer },
  /** Registers the form script for the covered work types (create dialog, work item, transitions), or brings its data up to date. */
  'setup/register-form-script': { input: ShownSpace, output: SetupAnswer },
  /** Writes the project's rows, then adds the gate to the Create transition of each covered workflow, or brings it up to date. */
  'setup/attach-gate': { input: ShownSpace, output: SetupAnswer },
  /** The space observes: rows that let everything pass, a form script that leaves every choice alone, a repair that records. No workflow is touched. */
  'setup/observe': { input: ShownSpace, output: SetupAnswer },
  /** Attaches the gate as `setup/attach-gate` does, and ends the observing. Fails like it, and then the space goes on observing. */
  'setup/enforce': { input: ShownSpace, output: SetupAnswer },
  /** Takes back what the step wrote into Jira: CONFLICT with `gated` where a gate that refuses needs the report. */
  'setup/undo': {
    input: z.extend(ShownSpace, { step: z.enum(['field', 'formScript']) }),
    output: SetupAnswer,
  },
  /** Stores what a gate does that cannot read its settings, and brings the gates that hang already up to date. */
  'setup/set-fail-policy': { input: z.extend(ShownSpace, { whenUnreadable: FailPolicy }), output: SetupAnswer },
  /**
   * The space is no longer covered: strict mode undone, gates off its workflows (not off one that another covered space needs: there its
   * rows let everything pass), rows and form script gone, settings kept aside for whoever chooses it again. Also for a space
   * that Jira no longer has. Reports stay where they are. CONFLICT with `choice`: it is not the space of the set-up page.
   */
  'setup/stop': {
    input: z.object({ projectId: z.string().check(z.regex(/^\d{1,18}$/)), confirmed: z.literal(true) }),
    output: SetupAnswer,
  },
  /** Takes the gate off every workflow of the site and the rows off every covered project. */
  'setup/detach-gates': { input: z.object({ confirmed: z.literal(true) }), output: SetupAnswer },

  /** For Jira admins: both of the next two in one call, for whoever opens the page. Fails where one of them does. */
  'protection/read': { input: Nothing, output: z.object({ ledger: PathLedger, health: HealthList }) },
  /** For Jira admins: what holds on each way to set a guarded priority, from what Jira and storage hold now. */
  'paths/read': { input: Nothing, output: PathLedger },
  /** For Jira admins: what is not as it should be, each with the step that puts it right. Changes nothing. */
  'health/read': { input: Nothing, output: HealthList },
  /** For Jira admins: the transitions that can carry a priority, and whether the later gate is on them. */
  'later-gates/read': { input: Nothing, output: LaterGates },
  /** Puts the later gate on each of them, or takes it off again; nothing else in the workflows changes. CONFLICT before step 5. */
  'later-gates/set': { input: z.object({ on: z.boolean() }), output: LaterGates },

  /** For Jira admins: what happens to a guarded priority that got past the gates, and to a create without a report. */
  'afterwards/read': { input: Nothing, output: AfterwardsState },
  /** Stores all of it at once. INVALID_INPUT: a fallback that is guarded. Where the gates must know of it they are brought up to date. */
  'afterwards/set': { input: AfterwardsChoice, output: AfterwardsState },
  /** Whom an exemption or a decider can name: at most 20 groups, or people and apps, or roles of the space that set-up works on; an account also by its id. */
  'afterwards/find': { input: WhomToFind, output: Found },

  ...policyApi,

  /** For Jira admins: the spaces that have a log. */
  'audit/spaces': { input: Nothing, output: AuditSpaces },
  /** The audit log of one space, for its admins. As CSV: `auditCsv` of `core/audit`. */
  'audit/page': { input: AuditAsked, output: AuditPage },
  /** For Jira admins: the last self-test of the space. Changes nothing. */
  'self-test/read': { input: Nothing, output: SelfTestState },
  /** Makes canaries in the space as the caller and tries to get a guarded priority onto each. CONFLICT with `running`: one is under way. */
  'self-test/start': { input: Nothing, output: SelfTestState },
  /** Looks what became of those that went through; deletes the canaries once nothing is waiting. Asked again every few seconds. */
  'self-test/look': { input: Nothing, output: SelfTestState },
  /** For Jira admins: every gate on the site, and what a release took off. Changes nothing. */
  'release/read': { input: Nothing, output: ReleaseState },
  /** Puts back what `setup/detach-gates` took off, with the settings of now. CONFLICT with `released`: nothing was. */
  'release/reattach': { input: Nothing, output: ReleaseState },
  /**
   * The readable copies, before an uninstall: a part of the work items with each call, until `isDone`; a call after that begins anew. Spaces
   * whose policy switched them off are passed over. JIRA_UNAVAILABLE: the next call goes on from there.
   */
  'release/copies': { input: Nothing, output: CopiesState },
  /**
   * Before an uninstall, which leaves every gate behind as one that refuses all creates: gates off, strict mode undone,
   * rows and form scripts removed. Reports and settings stay. Can be repeated, and goes on from where it stopped.
   */
  'release/leave': { input: z.object({ confirmed: z.literal(true) }), output: ReleaseState },
  /** For Jira admins: what strict mode would change, or has changed. Changes nothing. */
  'strict/read': { input: Nothing, output: StrictMode },
  /**
   * On: CONFLICT with the hindrance where there is one; every change is stored before it is made. Off: exactly what was
   * stored is undone. Both can be repeated, and go on from where they stopped.
   */
  'strict/set': { input: z.object({ on: z.boolean() }), output: StrictMode },

  /** For Jira admins: what was learned of the space that the set-up page works on, and how far a run is. */
  'learn/read': { input: Nothing, output: LearnState },
  /** Starts a run in the background: the space's own work items are read and learned from. CONFLICT (detail `running`) while one is at work. */
  'learn/start': { input: Nothing, output: LearnState },
  /** Whether it starts a run by itself every week. A discarded space does not. CONFLICT (detail `choice`): no space is chosen. */
  'learn/weekly': { input: z.object({ on: z.boolean() }), output: LearnState },
  /** Forgets what was learned, and ends a run. */
  'learn/discard': { input: z.object({ confirmed: z.literal(true) }), output: LearnState },
  /** For Jira admins: the counters of the space that the set-up page works on, by day and policy revision; a year is kept. */
  'feedback/read': { input: FeedbackAsked, output: FeedbackCounts },
  ...rehearsalApi,
  ...reportsApi,
  ...searchesApi,
} as const;

export type Method = keyof typeof api;
export type Input<M extends Method> = z.infer<(typeof api)[M]['input']>;
export type Output<M extends Method> = z.infer<(typeof api)[M]['output']>;

/** What `makeInvoke` in the browser and the resolver on the server are both specialised to. */
export type Defs = { [M in Method]: (input: Input<M>) => Result<Output<M>> };
