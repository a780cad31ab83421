import type { Assumptions } from './assumptions/registry';
import type { ModuleStatus } from './forge/module-status';

/**
 * HTTP between the playground's pages (host origin) and its server (same origin); the app's frames live on a second origin.
 *
 *   GET  /playground/state                    → PlaygroundState
 *   POST /playground/scenario  {id}           → PlaygroundState, everything started anew
 *   POST /playground/invoke    InvokeRequest  → InvokeAnswer
 *   POST /playground/dynamic-properties  DynamicPropertiesRequest → DynamicPropertiesAnswer
 *   POST /playground/action    ActionRequest  → ActionAnswer: an automation rule or an agent calls an action of the app
 *   GET  /playground/ui-modifications?projectId&issueTypeId&viewType → UiModification[]
 *   GET  /playground/log?after=N              → LogEntry[]
 *   any  /rest/api/3/…  with header `x-playground-account`            → Jira's REST, as that user; with `x-playground-app: 1` too
 *                                                                      where a frame of the app asks (`requestJira`): its scopes count
 *   POST /playground/log       LogNote        → LogEntry, so that calls over the bridge stand in the same log
 *   POST /playground/assumptions  some of Assumptions, or `{all: likely | optimistic | pessimistic}` (playground/assumptions/registry.ts)
 *                                                                    → all of them, until the next start
 *   POST /playground/clock     ClockRequest   → ClockState: lets simulated time pass, with the background work that falls due
 *   POST /playground/events    a part of EventFaults (playground/forge/event-faults.ts) → all of them: late, twice, lost, until the next start
 *   POST /playground/limits    a part of SiteLimits (playground/jira/limits/storm.ts) → all of them: points budget, refusals of the app's calls
 *   POST /playground/doors/<door>  what the door asks for (playground/jira/doors/<door>.ts), with `x-playground-account`
 *                                                             → what Jira answers there: ways in that are not REST
 *   POST /playground/app       {change: 'disable' | 'enable' | 'uninstall' | 'install'} → {appState}; `preUninstall` runs first
 *   GET  /playground/mails                    → Mail[] (playground/jira/model.ts): what people would have got
 *
 * A frame's address is `${appOrigin}/${resourceKey}/index.html`.
 */
export const ACCOUNT_HEADER = 'x-playground-account';
/** Set by the bridge for `fetchProduct`: the call is the app's, so a scope that the manifest lacks refuses it. */
export const APP_HEADER = 'x-playground-app';

/** By which way a page's REST call comes in (playground/jira/doors/door.ts); without it `rest`. */
export const DOOR_HEADER = 'x-playground-door';

export type Role = 'customer' | 'onlooker' | 'reporter' | 'lead' | 'project-admin' | 'site-admin';
export type PlaygroundUser = { accountId: string; displayName: string; role: Role };

/** One module of the manifest that shows a frame. */
export type FrameModule = {
  type: string;
  key: string;
  title: string;
  resource: string;
  /** On the button of a `jira:issueContext`. */
  label?: string;
  /** Beside that label, as the manifest says it. */
  status?: ModuleStatus;
  /** Of a `jira:command`: keys with a space between them, and words that the palette finds it by. */
  shortcut?: string;
  keywords?: string[];
};

export type PlaygroundState = {
  scenario: string;
  /** What did not work when the scenario was prepared; it stands in its description too. */
  remark?: string;
  scenarios: { id: string; title: string; description: string }[];
  users: PlaygroundUser[];
  appOrigin: string;
  appId: string;
  environmentId: string;
  cloudId: string;
  modules: FrameModule[];
  /** `customfield_N` of the app's report field on this site. */
  reportFieldId: string;
  /** Where the switches for what no source settles stand. */
  assumptions: Assumptions;
  /** The app's scopes, which a frame reads in its context. */
  scopes: string[];
};

export type InvokeRequest = {
  moduleType: string;
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  extension: unknown;
  localId: string;
  accountId: string;
};
export type InvokeAnswer = { success: true; body: unknown } | { success: false; error: { message: string } };

/** What Jira tells `dynamicProperties` of a `jira:issueContext` (manifest-reference/modules/jira-issue-context). */
export type DynamicPropertiesRequest = {
  moduleKey: string;
  issue: { id: string; key: string; type: string; typeId: string };
  project: { id: string; key: string; type: string };
};
/** Null: the manifest's own status stays. */
export type DynamicPropertiesAnswer = { status: ModuleStatus | null };

/** `by`: an automation rule, or an agent, in the name of `accountId`. `issueKey`: the work item that it runs for. */
export type ActionRequest = {
  by: 'automation' | 'agent';
  actionKey: string;
  inputs: Record<string, unknown>;
  issueKey?: string | undefined;
  accountId: string;
};
/** `failed`: what stands in the rule's log, or what the agent is told. */
export type ActionAnswer = { state: 'done'; outputs: unknown } | { state: 'failed'; messages: string[] };

export type UiModification = { id: string; data?: string };

export type LogEntry = {
  n: number;
  /** Milliseconds since 1970. */
  at: number;
  from: 'bridge' | 'invoke' | 'jira' | 'storage' | 'gate' | 'event';
  /** One line: `PUT /rest/api/3/issue/LEARN-1 → 204`. */
  what: string;
  detail?: unknown;
};
export type LogNote = Pick<LogEntry, 'from' | 'what' | 'detail'>;

/** At most a week at once; 0 runs what is due now. */
export type ClockRequest = { advanceSeconds: number };
/** Milliseconds since 1970, on the playground's clock. */
export type ClockState = { now: number };
