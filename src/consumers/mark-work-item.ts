import { ok, type Result } from '../contract/failure';
import { isGuarded } from '../core/judge/facts/is-guarded';
import { isSameMark, markOf } from '../core/search/mark-of';
import type { Look, SiteFacts } from '../jira/repair-ports';
import { isRuled } from '../jira/ruling-holds';
import type { MarkedItem, MarkPorts } from '../jira/search-ports';
import { wantsMarks, type StoredPolicy } from '../jira/stored-policy';

/** `none`: nothing stands there, and nothing should. */
export type MarkedAs = 'written' | 'same' | 'removed' | 'none';

async function takeAway({ searchMarks }: MarkPorts, { item, mark }: MarkedItem): Promise<Result<MarkedAs>> {
  if (mark === undefined) return ok('none');
  const removed = await searchMarks.remove(item.id);
  return removed.ok ? ok('removed') : removed;
}

async function bring(
  ports: MarkPorts,
  { item, mark }: MarkedItem,
  { policy }: StoredPolicy,
  { appId }: SiteFacts,
): Promise<Result<MarkedAs>> {
  const { requests, searchMarks } = ports;
  const ruled = isGuarded(item.priorityId, policy) ? await isRuled(ports, { item, policy, appId }) : ok(false);
  if (!ruled.ok) return ruled;
  const kept = await requests.store.read(item.id);
  // One of a newer version is none that this one can tell of.
  if (!kept.ok && kept.failure.code !== 'UNEXPECTED') return kept;
  const request = kept.ok ? (kept.value?.request ?? null) : null;
  const wanted = markOf({ item, policy, isRuled: ruled.value, request });
  if (isSameMark(mark, wanted)) return ok('same');
  const written = await searchMarks.write(item.id, wanted);
  return written.ok ? ok('written') : written;
}

/**
 * Reads a work item afresh and brings what search is told of it up to date. Two calls to Jira, one where it says the same. What no policy
 * covers, or a policy that wants no marks, loses its mark.
 */
export async function markWorkItem(ports: MarkPorts, { issueId }: Look, now: number): Promise<Result<MarkedAs>> {
  const site = await ports.siteFacts.read(now);
  if (!site.ok) return site;
  const marked = await ports.searchMarks.read(issueId, site.value);
  if (!marked.ok) return marked;
  const { projectId, issueTypeId } = marked.value.item;
  const settings = await ports.policies.read(projectId);
  if (!settings.ok && settings.failure.code !== 'POLICY_MISSING') return settings;
  const isCovered = settings.ok && settings.value.issueTypeIds.includes(issueTypeId);
  if (!isCovered || !wantsMarks(settings.value)) return takeAway(ports, marked.value);
  return bring(ports, marked.value, settings.value, site.value);
}
