import type * as z from 'zod/mini';

import type { Door } from './doors/door';
import type { Endpoint } from './endpoints';
import type { Issue, Project, User } from './model';
import { may } from './permissions';
import { refuse, type JiraAnswer } from './request';
import { findIssue, findProject, type Site } from './site';
import type { SiteEvent } from './site-event';

/** One REST call on its way to a handler. */
export type Call = {
  site: Site;
  /** Who asks; null: the app as itself. */
  user: User | null;
  /** Sent by the app, from a function or a frame. */
  byApp: boolean;
  /** The way by which the call came in. */
  door: Door;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  /** Notes what a rule decided. */
  note: (what: string, detail?: unknown) => void;
  emit: (event: SiteEvent) => void;
};
export type Handler = (call: Call) => JiraAnswer;
export type Route = { endpoint: Endpoint; handle: Handler };

export const route = (endpoint: Endpoint, handle: Handler): Route => ({ endpoint, handle });
export const ok = (body: unknown): JiraAnswer => ({ status: 200, body });
export const done: JiraAnswer = { status: 204 };

const whatIsWrong = ({ issues }: z.core.$ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');

/** Parses the body before the handler sees it; 400 names what does not fit. */
export const withBody =
  <T extends z.ZodMiniType>(schema: T, handle: (call: Call, body: z.infer<T>) => JiraAnswer): Handler =>
  (call) => {
    const parsed = schema.safeParse(call.body);
    return parsed.success
      ? handle(call, parsed.data)
      : refuse(400, `Invalid request payload: ${whatIsWrong(parsed.error)}`);
  };

/** Finds the work item of the address. A person who may not browse it is told that it does not exist. */
export const withIssue =
  (permission: string, handle: (call: Call, issue: Issue) => JiraAnswer): Handler =>
  (call) => {
    const issue = findIssue(call.site, call.params['issue'] ?? '');
    if (issue === undefined || !may(call.user, 'BROWSE_PROJECTS'))
      return refuse(404, 'Issue does not exist or you do not have permission to see it.');
    return may(call.user, permission, issue.projectId)
      ? handle(call, issue)
      : refuse(403, 'You do not have permission to do this with the issue.');
  };

export const withProject =
  (permission: string, handle: (call: Call, project: Project) => JiraAnswer): Handler =>
  (call) => {
    const named = call.params['project'] ?? '';
    const project = findProject(call.site, named);
    if (project === undefined || !may(call.user, 'BROWSE_PROJECTS'))
      return refuse(404, `No project could be found with key or id '${named}'.`);
    return may(call.user, permission, project.id)
      ? handle(call, project)
      : refuse(403, 'You do not have permission to administer this project.');
  };
