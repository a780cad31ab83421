import { fail, ok, type Result } from '../../contract/failure';
import type { PolicyState } from '../../contract/policy-revisions';
import type { Caller } from '../caller';
import { requireCovered, type Covered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';

/** The chosen space, and the account whose draft it is: Forge names it, never the browser. */
export async function requireEditor(
  { ports }: SetupParts,
  { accountId }: Caller,
): Promise<Result<{ covered: Covered; accountId: string }>> {
  if (accountId === null) return fail('FORBIDDEN', 'account');
  const covered = await requireCovered(ports);
  return covered.ok ? ok({ covered: covered.value, accountId }) : covered;
}

/** The policy that the draft began from; one that history has no more is no failure: the whole draft can still be compared. */
async function baseOf({ ports }: SetupParts, projectId: string, revision: number) {
  const found = await ports.revisions.read(projectId, revision);
  if (found.ok) return ok({ base: found.value.policy });
  return found.failure.code === 'NOT_FOUND' ? ok({}) : found;
}

/** Read afresh, after a change too. */
export async function policyState(parts: SetupParts, caller: Caller): Promise<Result<PolicyState>> {
  const editor = await requireEditor(parts, caller);
  if (!editor.ok) return editor;
  const { covered, accountId } = editor.value;
  const { stored, project } = covered;
  const draft = await parts.ports.revisions.draft(stored.projectId, accountId);
  if (!draft.ok) return draft;
  const began = draft.value?.base ?? stored.policy.revision;
  const base = began === stored.policy.revision ? ok({}) : await baseOf(parts, stored.projectId, began);
  if (!base.ok) return base;
  const space = { key: project.key, name: project.name };
  return ok({ space, published: stored.policy, draft: draft.value, ...base.value });
}
