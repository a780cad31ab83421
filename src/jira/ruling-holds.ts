import { ok, type Result } from '../contract/failure';
import type { Policy } from '../core/policy/policy';
import { endOf, endThen } from '../core/ruling/end-of';
import type { Ruling } from '../core/ruling/ruling';
import { policyWhenSet } from './policy-when-set';
import type { PolicyRevisions } from './policy-ports';
import type { Rulings } from './repair-ports';

type Revisions = Pick<PolicyRevisions, 'history' | 'read'>;
type Item = Parameters<typeof endOf>[1];
type Judged<I extends Item> = { item: I; policy: Policy; /** The app's own account. */ appId: string | null };

/**
 * Whether a ruling still holds, as the repair judges it: what a publication asks for beyond what held when it was made ends nothing. No
 * read of storage but where the policy of now would end it, then two at most.
 */
export async function rulingHolds(
  revisions: Revisions,
  { ruling, item, policy: now, appId }: Judged<Item> & { ruling: Ruling },
): Promise<Result<boolean>> {
  const end = endOf(ruling, item, now, appId);
  if (end !== 'report') return ok(end === null);
  const then = await policyWhenSet(revisions, { projectId: item.projectId, at: ruling.at, now });
  return then.ok ? ok(endThen(ruling, item, { now, then: then.value }, appId) === null) : then;
}

type Prioritised = Item & { id: string; priorityId: string | null };

/** Whether somebody who may allowed exactly the priority that a work item has, and it still holds. One read of storage more. */
export async function isRuled(
  { rulings, revisions }: { rulings: Pick<Rulings, 'read'>; revisions: Revisions },
  judged: Judged<Prioritised>,
): Promise<Result<boolean>> {
  const { id, priorityId } = judged.item;
  const read = await rulings.read(id);
  if (!read.ok) return read;
  const ruling = read.value;
  if (ruling === null || ruling.priority !== priorityId) return ok(false);
  return rulingHolds(revisions, { ...judged, ruling });
}
