import { evaluateExpression } from '../jira/expressions/evaluate-expression';
import { valueOf } from '../jira/expressions/jira-value';
import { issueShape } from '../jira/shapes/issue-shape';
import type { Site } from '../jira/site';
import type { SiteEvent } from '../jira/site-event';
import type { Deliver } from './delivery';
import type { ManifestModule } from './manifest';

/** Documented limits of event filters; operations are not counted. */
const filterLimits = { characters: 10_000, leaves: Infinity, steps: 50_000, expensiveOperations: Infinity };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textIn = (filter: unknown): string | null =>
  isRecord(filter) && typeof filter['expression'] === 'string' ? filter['expression'] : null;

/** The event as Forge hands it to a trigger. */
export function eventBody(site: Site, event: SiteEvent): Record<string, unknown> {
  const issue = site.issues.get(event.issueId);
  const changelog =
    event.type === 'avi:jira:updated:issue' ? { changelog: { id: event.change.id, items: event.change.items } } : {};
  return {
    eventType: event.type,
    selfGenerated: event.byApp,
    timestamp: String(site.now()),
    ...(issue === undefined ? {} : { issue: issueShape(site, issue) }),
    ...(event.actorId === null ? {} : { atlassianId: event.actorId }),
    ...changelog,
  };
}

/** Default of a filter that fails: the event is lost, and noted. */
const passes = (
  filter: ManifestModule['filter'],
  event: SiteEvent,
  body: Record<string, unknown>,
  now: number,
): boolean => {
  if (filter?.ignoreSelf === true && event.byApp) return false;
  const expression = textIn(filter);
  if (expression === null) return true;
  const result = evaluateExpression(expression, { event: valueOf(body) }, { limits: filterLimits, now });
  return result.ok && result.value === true;
};

/** Hands an event to every trigger of the manifest that listens to it. Forge takes up to three minutes; this takes a moment. */
export function createTriggers(triggers: ManifestModule[], deliver: Deliver): (site: Site, event: SiteEvent) => void {
  return (site, event) => {
    const body = eventBody(site, event);
    for (const { key, function: functionKey, events = [], filter } of triggers) {
      if (functionKey === undefined || !events.includes(event.type) || !passes(filter, event, body, site.now()))
        continue;
      const what = `${event.type} → ${key}`;
      deliver({ functionKey, event: body, what, delaySeconds: 0, kind: 'trigger' });
    }
  };
}
