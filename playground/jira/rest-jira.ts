import type { EventLog } from '../event-log';
import { createDoorkeeper, type OpenDoor } from './doors/open-door';
import { endpoints, type Endpoint } from './endpoints';
import { bodyOf } from './json-body';
import type { User } from './model';
import { createRateLimits } from './limits/rate-limits';
import { createStorm } from './limits/storm';
import { may } from './permissions';
import { notEmulated, refuse, type JiraAnswer, type JiraRequest } from './request';
import type { Call, Route } from './route';
import { routes } from './routes';
import { findIssue, type Site } from './site';
import type { SiteEvent } from './site-event';

const PREFIX = '/rest/api/3';
type Found = { route: Route; params: Record<string, string> };

/** Matches one pattern such as `/issue/{issue}`; null where it does not fit. */
function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}

/** A fixed address goes before one with a variable, so `/priority/search` is never a priority. */
function findRoute(method: string, path: string): Found | null {
  const found = routes.flatMap((route): Found[] => {
    const [verb = '', pattern = ''] = route.endpoint.split(' ');
    const params = verb === method ? paramsOf(pattern, path) : null;
    return params === null ? [] : [{ route, params }];
  });
  return found.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0] ?? null;
}

/** Scope first, as Atlassian's gateway does, then the person's role. */
function refusalFor(site: Site, request: JiraRequest, endpoint: Endpoint, user: User | null): JiraAnswer | null {
  const { scope, who } = endpoints[endpoint];
  if (request.byApp && scope !== null && !site.app.scopes.includes(scope))
    return refuse(Number(site.assumptions.missingScope), `The app lacks the scope ${scope}: scope does not match.`);
  if (who === 'app' && request.caller.as !== 'app') return refuse(403, 'Only a Forge app can do this, as itself.');
  if (who === 'admin' && !may(user, 'ADMINISTER'))
    return refuse(403, 'You need to be a Jira administrator to do this.');
  return null;
}

export type RestJira = {
  site: Site;
  answer: (request: JiraRequest) => JiraAnswer;
  openDoor: OpenDoor;
};

const WRITES = ['POST', 'PUT', 'DELETE'];
/** Searches and bulk reads are sent as POST too: only calls that name a work item write to one. */
const writtenIssue = (site: Site, { method }: JiraRequest, { params }: Found): string | null =>
  WRITES.includes(method) ? (findIssue(site, params['issue'] ?? '')?.id ?? null) : null;

/** An app that is not there, or switched off, gets nothing from Jira; one that is leaving may not be let to write. */
function shutOut({ appState, assumptions }: Site, { byApp, method }: JiraRequest): JiraAnswer | null {
  const mayWrite = appState === 'leaving' && (method === 'GET' || assumptions.preUninstallMayWrite);
  if (!byApp || appState === 'installed' || mayWrite) return null;
  return refuse(403, 'The app is not installed on this site.');
}

/** Says no before a handler is asked: to an app that is gone, by scope and role, by the weather, by the limits of writes. */
function createGuard(site: Site) {
  const rates = createRateLimits(site.now, () => site.limits.pointsPerHour);
  const storm = createStorm(() => site.limits);
  const stops = (request: JiraRequest, found: Found, user: User | null): JiraAnswer | null =>
    shutOut(site, request) ??
    refusalFor(site, request, found.route.endpoint, user) ??
    storm(request) ??
    rates.before(request, writtenIssue(site, request, found));
  return { stops, count: rates.after };
}

/** Jira's REST API over one site. Every call is noted; what is not emulated answers 501 with its name. */
export function createRestJira(site: Site, log: EventLog, emit: (event: SiteEvent) => void): RestJira {
  const note: Call['note'] = (what, detail) => log.note({ from: 'gate', what, detail });
  const guard = createGuard(site);
  const answer = (request: JiraRequest): JiraAnswer => {
    const { byApp, door = 'rest' } = request;
    const { pathname, searchParams: query } = new URL(request.path, 'http://jira');
    const path = pathname.slice(PREFIX.length);
    const user = request.caller.as === 'app' ? null : (site.users.get(request.caller.accountId) ?? undefined);
    if (user === undefined) return refuse(401, 'Client must be authenticated to access this resource.');
    const found = pathname.startsWith(PREFIX) ? findRoute(request.method, path) : null;
    if (found === null) return notEmulated(`${request.method} ${pathname}`);
    const parsed = bodyOf(request.text);
    if (parsed === null) return refuse(400, 'There was an error parsing JSON. Check that your request body is valid.');
    const stopped = guard.stops(request, found, user);
    if (stopped !== null) return stopped;
    const { params, route } = found;
    const given = route.handle({ site, user, byApp, door, note, emit, params, query, body: parsed.body });
    guard.count(request, given);
    return given;
  };
  const noted = (request: JiraRequest): JiraAnswer => {
    const given = answer(request);
    const who = request.caller.as === 'app' ? 'the app' : request.caller.accountId;
    const detail = { as: who, byApp: request.byApp, body: request.text.slice(0, 4_000), answer: given.body };
    log.note({ from: 'jira', what: `${request.method} ${request.path} → ${given.status}`, detail });
    return given;
  };
  return { site, answer: noted, openDoor: createDoorkeeper({ site, log, note, emit }) };
}
