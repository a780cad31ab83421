import { fail, ok, type Failure, type Result } from '../../contract/failure';
import type { PolicyState } from '../../contract/policy-revisions';
import { publishDraft, restoreRevision } from '../../core/policy/revisions/publish-draft';
import type { Revision } from '../../core/policy/revisions/revision';
import { refreshGates } from '../afterwards/refresh-gates';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { scriptsOf } from '../setup/form-script-step';
import type { Covered } from '../setup/read-covered';
import { registerFormScript } from '../setup/register-form-script';
import type { SetupParts } from '../setup/setup-parts';
import { policyState, requireEditor } from './policy-state';

/** The form script of the space, where it has one: set-up registers the first. */
async function refreshFormScript(parts: SetupParts, covered: Covered, caller: Caller): Promise<Result<true>> {
  const listed = await parts.ports.formScripts.list();
  if (!listed.ok) return listed;
  if (scriptsOf(listed.value, covered.stored.projectId).length === 0) return ok(true);
  const registered = await registerFormScript(parts)({}, caller);
  if (!registered.ok) return registered;
  const { halted } = registered.value;
  return halted === undefined ? ok(true) : { ok: false, failure: halted };
}

/** What was made of the policy elsewhere follows; the first thing that cannot is told, and the health check finds it again. */
async function refreshed(parts: SetupParts, covered: Covered, caller: Caller): Promise<Failure | null> {
  const gates = await refreshGates(parts, covered, caller);
  const script = await refreshFormScript(parts, covered, caller);
  if (!gates.ok) return gates.failure;
  return script.ok ? null : script.failure;
}

/** One write decides what is published; only then the projections follow. */
async function make(
  parts: SetupParts,
  before: Covered,
  revision: Revision,
  caller: Caller,
): Promise<Result<PolicyState>> {
  const stored = { ...before.stored, policy: revision.policy };
  const published = await parts.ports.revisions.publish(stored, before.stored.policy, revision);
  if (!published.ok) return published;
  const failure = await refreshed(parts, { ...before, stored }, caller);
  const state = await policyState(parts, caller);
  return state.ok && failure !== null ? ok({ ...state.value, halted: failure }) : state;
}

/** The caller's stored draft becomes the next revision. */
export const publish =
  (parts: SetupParts): Handler<'policy/publish'> =>
  async ({ note }, caller) => {
    const editor = await requireEditor(parts, caller);
    if (!editor.ok) return editor;
    const { covered, accountId } = editor.value;
    const draft = await parts.ports.revisions.draft(covered.stored.projectId, accountId);
    if (!draft.ok) return draft;
    if (draft.value === null) return fail('NOT_FOUND', 'draft');
    const publishing = { note, at: parts.now(), by: accountId };
    const next = publishDraft(covered.stored.policy, draft.value, publishing);
    if (next.ok) return make(parts, covered, next.revision, caller);
    if (next.why === 'base-moved') return fail('CONFLICT', 'policy');
    const state = await policyState(parts, caller);
    return state.ok ? ok({ ...state.value, problems: next.problems }) : state;
  };

/** An old revision under a new number. A draft of the caller goes with it, as with every publication. */
export const restore =
  (parts: SetupParts): Handler<'policy/restore'> =>
  async ({ revision, note }, caller) => {
    const editor = await requireEditor(parts, caller);
    if (!editor.ok) return editor;
    const { covered, accountId } = editor.value;
    const old = await parts.ports.revisions.read(covered.stored.projectId, revision);
    if (!old.ok) return old;
    const publishing = { note, at: parts.now(), by: accountId };
    return make(parts, covered, restoreRevision(covered.stored.policy, old.value, publishing), caller);
  };
