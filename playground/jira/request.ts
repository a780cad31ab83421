import * as z from 'zod/mini';

import type { Door } from './doors/door';

/** On whose behalf Jira is asked: a person, or the app itself (`asApp`). */
export type Caller = { as: 'app' } | { as: 'user'; accountId: string };

export type JiraRequest = {
  method: string;
  /** With its query, as it came: `/rest/api/3/myself?expand=groups`. */
  path: string;
  /** The body as it came; empty without one. */
  text: string;
  caller: Caller;
  /** Sent by the app (from a function or a frame), so that its scopes count; false: a page of Jira itself, or a script with a token. */
  byApp: boolean;
  /** The way by which a page or a door of the playground comes in; without it `rest`. */
  door?: Door;
};
export type JiraAnswer = { status: number; body?: unknown; headers?: Record<string, string> };

export const JiraErrorBody = z.object({ errorMessages: z.array(z.string()), errors: z.record(z.string(), z.string()) });
export type JiraErrors = z.infer<typeof JiraErrorBody>;

/** Jira's error body: sentences for the whole request, and sentences by field. */
export const refuse = (status: number, message: string | string[], errors: Record<string, string> = {}): JiraAnswer => {
  const body: JiraErrors = { errorMessages: typeof message === 'string' ? [message] : message, errors };
  return { status, body };
};
export const notEmulated = (what: string): JiraAnswer => refuse(501, `The playground's Jira does not emulate ${what}.`);
