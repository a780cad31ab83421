import { ok, type Result } from '../contract/failure';
import { copyNodes } from '../core/readable-copy/copy-nodes';
import { spliceCopy } from '../core/readable-copy/splice-copy';
import { readReport } from '../core/report/read-report';
import type { CopyPorts } from '../jira/copy-ports';
import type { Look } from '../jira/repair-ports';

/** `same`: what stands there is up to date. `not-ours`: somebody changed its marks, so it stays as it is. */
type Copied = 'written' | 'same' | 'not-ours' | 'switched-off' | 'not-covered' | 'no-report';

/**
 * Brings the readable copy of a report in the description up to date. Two calls to Jira, one where nothing changes. A report that is
 * not there, or that nobody can read, leaves the copy as it stands.
 */
export async function copyReport(ports: CopyPorts, { issueId }: Look, now: number): Promise<Result<Copied>> {
  const site = await ports.siteFacts.read(now);
  if (!site.ok) return site;
  const item = await ports.descriptions.read(issueId, site.value.reportField);
  if (!item.ok) return item;
  const { projectId, issueTypeId, description, report } = item.value;
  const stored = readReport(report);
  if (stored.state !== 'read') return ok('no-report');
  const settings = await ports.policies.read(projectId);
  if (!settings.ok) return settings.failure.code === 'POLICY_MISSING' ? ok('not-covered') : settings;
  const { policy, issueTypeIds } = settings.value;
  if (!issueTypeIds.includes(issueTypeId)) return ok('not-covered');
  if (policy.readableCopy === false) return ok('switched-off');
  const spliced = spliceCopy(description, copyNodes(stored.report, policy));
  if (spliced.is !== 'written') return ok(spliced.is);
  const written = await ports.descriptions.write(issueId, spliced.doc);
  return written.ok ? ok('written') : written;
}
