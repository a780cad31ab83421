import type { Policy } from '../policy/policy';
import { justification } from '../repair/justification';
import type { WorkItem } from '../repair/work-item';
import { readReport } from '../report/read-report';
import { openIds } from '../ruling/end-of';
import { topLevel } from '../status/judged-at-the-top';
import type { OpenPlace } from './blocker-request';

/** What a work item says about itself. */
export type Wishing = Pick<WorkItem, 'summary' | 'description' | 'report'>;
export type Wish = { reason: string; /** Jira's id. */ priority: string; open: OpenPlace[] };

/** Jira's id of the priority of the highest guarded level; null where nothing is guarded, or no priority of the site is mapped to it. */
export function askablePriority(policy: Policy): string | null {
  const top = topLevel(policy);
  if (top === null) return null;
  return policy.sitePriorities.find(({ level }) => level === top.id)?.id ?? null;
}

/** What is open for a guarded priority, by place, each once, with what the report says about why. */
export function openPlaces(item: Wishing, priorityId: string, policy: Policy): OpenPlace[] {
  const found = justification({ ...item, priorityId }, policy);
  if (found.is !== 'open') return [];
  const stored = readReport(item.report);
  const couldNot = stored.state === 'read' ? stored.report.couldNot : {};
  const places = [...new Set(openIds(found.findings).map((id) => id.slice(id.indexOf(' ') + 1)))];
  return places.map((place) => {
    const id = place.slice(place.indexOf('.') + 1);
    return { place, why: (Object.hasOwn(couldNot, id) ? (couldNot[id] ?? '') : '').trim().slice(0, 500) };
  });
}

/**
 * What the report asks for: a guarded priority although something is open for it. `null`: it asks for nothing, nothing is
 * guarded, nothing is open any more, or the report cannot be read. Pure.
 */
export function wishIn(item: Wishing, policy: Policy): Wish | null {
  const stored = readReport(item.report);
  if (stored.state !== 'read') return null;
  const reason = stored.report.about.blockerRequest?.trim() ?? '';
  const priority = askablePriority(policy);
  if (reason === '' || priority === null) return null;
  const open = openPlaces(item, priority, policy);
  return open.length === 0 ? null : { reason, priority, open };
}
