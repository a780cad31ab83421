import { fail, ok, type Result } from '../../contract/failure';
import { isTold } from '../../core/me-too/me-too-facts';
import type { Policy } from '../../core/policy/policy';
import type { EarlierItem } from '../../jira/me-too-ports';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { joinItem } from './join-item';

/** The same claim as saving the report holds: one at a time changes it. Longer than a resolver may run (25 seconds). */
const CLAIM_SECONDS = 30;
const claimOn = (issueId: string): string => `report:${issueId}`;

type Parts = Pick<SetupParts, 'ports' | 'repair' | 'joining' | 'now'>;
type Place = { item: EarlierItem; fieldId: string; policy: Policy };

/** The work item, where the caller may join it and it still is in this space. */
async function placeOf({ ports, repair, joining, now }: Parts, projectId: string, key: string): Promise<Result<Place>> {
  const [stored, site] = await Promise.all([ports.policies.read(projectId), repair.siteFacts.read(now())]);
  if (!stored.ok) return stored;
  if (!site.ok) return site;
  const fieldId = site.value.reportField;
  const item = await joining.items.read(key, fieldId);
  if (!item.ok) return item;
  if (item.value.projectId !== projectId) return fail('CONFLICT', 'moved');
  const may = await joining.items.mayJoin(item.value.id);
  if (!may.ok) return may;
  return may.value ? ok({ item: item.value, fieldId, policy: stored.value.policy }) : fail('FORBIDDEN', 'join');
}

/** One more person on an earlier work item. Jira knows no conditional write, so one at a time reads, counts and writes. */
export const addMeToo =
  (parts: Parts): Handler<'duplicate/me-too'> =>
  async ({ key, draftId, facts }, { projectId }) => {
    if (projectId === null) return fail('NOT_FOUND', 'project');
    const place = await placeOf(parts, projectId, key);
    if (!place.ok) return place;
    const { item, fieldId, policy } = place.value;
    const mayBeTold = new Set(policy.parts.filter(isTold).map(({ id }) => id));
    if (facts.some(({ part }) => !mayBeTold.has(part))) return fail('INVALID_INPUT', 'facts');
    const { claims } = parts.repair;
    const claim = claimOn(item.id);
    const taken = await claims.take(claim, parts.now(), CLAIM_SECONDS);
    if (!taken.ok) return taken;
    if (!taken.value) return fail('CONFLICT', 'busy');
    try {
      return await joinItem(parts.joining, { key, fieldId, policy, draftId, facts });
    } finally {
      await claims.release(claim);
    }
  };
