import type { EventLog } from '../event-log';
import type { Site } from '../jira/site';
import type { SiteEvent } from '../jira/site-event';
import type { Deliver } from './delivery';
import { eventBody } from './event-body';
import type { EventTravel } from './event-faults';
import { filterEvent } from './event-filter';
import type { ManifestModule } from './manifest';

/** Larger events are dropped (events-reference/product_events). */
const LARGEST_EVENT_BYTES = 200 * 1_000;

export type Triggers = (site: Site, event: SiteEvent) => void;
export type TriggerParts = { deliver: Deliver; travel: EventTravel; log: EventLog };

/** Hands an event to every trigger of the manifest that listens to it and whose filter lets it pass, as `travel` wills. */
export function createTriggers(triggers: ManifestModule[], { deliver, travel, log }: TriggerParts): Triggers {
  const note = (what: string) => log.note({ from: 'event', what });
  const send = ({ key, function: functionKey }: ManifestModule, event: Record<string, unknown>): void => {
    if (functionKey === undefined) return;
    const what = `${String(event['eventType'])} → ${key}`;
    const arrivals = travel.next();
    if (arrivals.length === 0) note(`${what} → lost on the way`);
    for (const delaySeconds of arrivals) deliver({ functionKey, event, what, delaySeconds, kind: 'trigger' });
  };
  return (site, event) => {
    const listening = triggers.filter(({ events = [] }) => events.includes(event.type));
    if (listening.length === 0) return;
    const body = eventBody(site, event);
    if (Buffer.byteLength(JSON.stringify(body)) > LARGEST_EVENT_BYTES)
      return void note(`${event.type} → dropped: over 200 kB`);
    for (const trigger of listening) {
      const { passes, problem, log: noted } = filterEvent(trigger.filter, body, site.now());
      if (noted) note(`${event.type} → the filter of ${trigger.key} failed: ${String(problem)}`);
      if (passes) send(trigger, problem === null ? body : { ...body, filterError: { message: problem } });
    }
  };
}
