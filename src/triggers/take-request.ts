import { ok, type Result } from '../contract/failure';
import { adoptRequest } from '../core/portal/adopt-request';
import type { Policy } from '../core/policy/policy';
import type { PortalPorts } from '../jira/portal-ports';

/** `nothing`: it did not come through the portal's form, or nothing in it can be read. `there`: somebody wrote a report meanwhile. */
type Taken = 'off' | 'nothing' | 'there' | 'taken';

/**
 * Brings what a customer answered in the portal into the report field of the new work item, before anything judges it. One call to Jira, two
 * where there is something to bring; none where the policy asks no customers.
 */
export async function takeRequest(
  { portalRequests, siteFacts }: PortalPorts,
  issueId: string,
  { portal }: Pick<Policy, 'portal'>,
  now: number,
): Promise<Result<Taken>> {
  if (portal === undefined) return ok('off');
  const site = await siteFacts.read(now);
  if (!site.ok) return site;
  const { reportField } = site.value;
  const found = await portalRequests.read(issueId, reportField);
  if (!found.ok) return found;
  if (found.value.report !== null) return ok('there');
  const report = adoptRequest(found.value.left, portal);
  if (report === null) return ok('nothing');
  const written = await portalRequests.writeReport(issueId, reportField, report);
  return written.ok ? ok('taken') : written;
}
