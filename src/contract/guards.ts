import * as z from 'zod/mini';

import { HealthRow } from '../core/health/health';
import { HealthReport } from '../core/health/health-report';
import { SelfTest } from '../core/self-test/self-test';
import { PathRow } from '../core/paths/ledger';
import { Failure } from './failure';
import { Attached, ScreenUse } from './setup';

const Space = z.object({ key: z.string(), name: z.string() });

/** The ledger of the space that the set-up page works on; `space` null: none is chosen, and every way is open. */
export const PathLedger = z.object({
  space: z.nullable(Space),
  /** As Atlassian's documentation implies. */
  rows: z.array(PathRow),
  /** With every fact that only a live site can settle against us. */
  worst: z.array(PathRow),
});
export type PathLedger = z.infer<typeof PathLedger>;

/**
 * The gate on transitions whose screen shows the priority. `none`: no transition does. `drifted`: on some of them, or with
 * other settings than the policy's.
 */
export const LaterGates = z.object({
  space: z.nullable(Space),
  state: z.enum(['off', 'on', 'drifted', 'none']),
  transitions: z.array(
    z.object({
      workflow: z.string(),
      name: z.string(),
      attached: Attached,
      /** Its screen shows the priority and no report: what is open can only be filled in on the work item. */
      lacksReport: z.optional(z.boolean()),
    }),
  ),
});
export type LaterGates = z.infer<typeof LaterGates>;

/**
 * Why strict mode cannot be switched on. `team`: a team-managed space has no screens of its own to change. `gate`: a
 * covered workflow has no gate on Create yet. `create-screen`: the same screen serves Create, where Priority has to stay.
 * `shared`: another space shows the screen. `types`: a work type that is not covered would lose its Priority and has
 * another workflow, where nothing stands in for it.
 */
export const StrictHindrance = z.enum(['team', 'gate', 'create-screen', 'shared', 'types']);
export type StrictHindrance = z.infer<typeof StrictHindrance>;

/** Priority off the edit screens, and a transition with the gate that stands in for it. `drifted`: only some of it. */
export const StrictMode = z.object({
  space: z.nullable(Space),
  state: z.enum(['off', 'on', 'drifted']),
  hindrance: z.nullable(z.object({ why: StrictHindrance, names: z.array(z.string()) })),
  /** Every edit screen of the covered work types. */
  screens: z.array(z.object({ name: z.string(), uses: z.array(ScreenUse), hasPriority: z.boolean() })),
  /** Every covered workflow, and the gate on the transition in it. */
  workflows: z.array(z.object({ name: z.string(), attached: Attached })),
});
export type StrictMode = z.infer<typeof StrictMode>;

/**
 * What stands on the site now, and what a release took off. `gates`: every workflow with a gate; `later` counts its other
 * transitions that have one. `strict`: spaces with strict mode on. `halted`: why the last press stopped before its end.
 */
export const ReleaseState = z.object({
  gates: z.array(z.object({ workflow: z.string(), onCreate: z.boolean(), later: z.number() })),
  strict: z.array(z.string()),
  formScripts: z.number(),
  /** `at`: milliseconds since 1970. */
  released: z.nullable(z.object({ at: z.number(), workflows: z.array(z.string()) })),
  halted: z.optional(Failure),
});
export type ReleaseState = z.infer<typeof ReleaseState>;

/** Copies of reports in descriptions, written before an uninstall: work items with a report so far, of them written anew, and not taken by Jira. */
export const CopiesState = z.object({ seen: z.number(), written: z.number(), failed: z.number(), isDone: z.boolean() });
export type CopiesState = z.infer<typeof CopiesState>;

/** The last self-test of the space that the set-up page works on; null: there was none. */
export const SelfTestState = z.object({ space: z.nullable(Space), test: z.nullable(SelfTest) });
export type SelfTestState = z.infer<typeof SelfTestState>;

/** What was just read of the space; empty where none is chosen. `daily`: the last check that ran by itself. */
export const HealthList = z.object({
  space: z.nullable(Space),
  rows: z.array(HealthRow),
  daily: z.nullable(HealthReport),
});
export type HealthList = z.infer<typeof HealthList>;
