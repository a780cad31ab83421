import { ok, type Result } from '../contract/failure';
import { copyNodes } from '../core/readable-copy/copy-nodes';
import { spliceCopy } from '../core/readable-copy/splice-copy';
import { readReport } from '../core/report/read-report';
import type { CopiedItem, CopyPorts } from './copy-ports';
import type { Look } from './repair-ports';
import type { StoredPolicy } from './stored-policy';

/** `same`: what stands there is up to date. `not-ours`: somebody changed its marks, so it stays as it is. */
export type Copied = 'written' | 'same' | 'not-ours' | 'switched-off' | 'not-covered' | 'no-report' | 'moving';

/** Nothing but this stands between the reading of a description and its writing: no storage, no other call. */
async function rewrite(
  { descriptions }: CopyPorts,
  issueId: string,
  { issueTypeId, description, report }: CopiedItem,
  { policy, issueTypeIds }: StoredPolicy,
): Promise<Result<Copied>> {
  const stored = readReport(report);
  if (stored.state !== 'read') return ok('no-report');
  if (!issueTypeIds.includes(issueTypeId)) return ok('not-covered');
  if (policy.readableCopy === false) return ok('switched-off');
  const spliced = spliceCopy(description, copyNodes(stored.report, policy));
  if (spliced.is !== 'written') return ok(spliced.is);
  const written = await descriptions.write(issueId, spliced.doc);
  return written.ok ? ok('written') : written;
}

/** `null`: it stands in another space than that. */
async function inSpace(ports: CopyPorts, { issueId, projectId }: Look, fieldId: string) {
  const settings = await ports.policies.read(projectId);
  const isCovered = settings.ok || settings.failure.code !== 'POLICY_MISSING';
  if (!settings.ok && isCovered) return settings;
  const item = await ports.descriptions.read(issueId, fieldId);
  if (!item.ok) return item;
  if (item.value.projectId !== projectId) return ok(item.value.projectId);
  const done = settings.ok ? await rewrite(ports, issueId, item.value, settings.value) : ok('not-covered' as const);
  return done.ok ? ok({ done: done.value }) : done;
}

/**
 * Brings the readable copy of a report in the description up to date. Two calls to Jira, one where nothing changes. A report that is
 * not there, or that nobody can read, leaves the copy as it stands. Jira knows no conditional write: who saves the description between
 * our reading and our writing, two calls without anything between them, is written over; the history has their words.
 */
export async function copyReport(ports: CopyPorts, { issueId, projectId }: Look, now: number): Promise<Result<Copied>> {
  const site = await ports.siteFacts.read(now);
  if (!site.ok) return site;
  let space = projectId;
  for (let tries = 0; tries < 2; tries += 1) {
    const seen = await inSpace(ports, { issueId, projectId: space }, site.value.reportField);
    if (!seen.ok) return seen;
    if (typeof seen.value === 'object') return ok(seen.value.done);
    space = seen.value;
  }
  return ok('moving');
}
