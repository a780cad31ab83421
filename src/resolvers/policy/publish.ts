import { fail, ok, type Failure, type Result } from '../../contract/failure';
import type { PolicyScope, PolicyState } from '../../contract/policy-revisions';
import type { PolicyProblem } from '../../core/policy/portable/policy-problem';
import { publishDraft, restoreRevision } from '../../core/policy/revisions/publish-draft';
import type { Revision } from '../../core/policy/revisions/revision';
import { beyondRights } from '../../core/policy/revisions/space-rights';
import type { Settings } from '../../jira/policy-ports';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { followLater, keepCurrent } from '../projections/keep-current';
import { keepWithRevision } from '../rehearsal/keep-with-revision';
import type { SetupParts } from '../setup/setup-parts';
import { requireEditor, type Editor } from './editor';
import { policyState } from './policy-state';
import { settingsWith } from './settings-with';

type Publication = { scope: PolicyScope | undefined; editor: Editor; revision: Revision };

async function settingsFor({ ports }: SetupParts, { covered, site }: Editor, { policy }: Revision) {
  if (covered !== null) return settingsWith(ports, covered.stored, policy);
  return site === null ? fail('NOT_FOUND', 'site') : ok<Settings>({ site: { ...site, policy } });
}

/** A site default has its spaces, which follow one by one; a space has projections, and its own admin may not write them all. */
async function followed(parts: SetupParts, settings: Settings, { covered, rights }: Editor, caller: Caller) {
  if (covered === null || 'site' in settings) return followLater(parts, null, caller);
  if (!rights.everything) return followLater(parts, settings.space.projectId, caller);
  return keepCurrent(parts, { ...covered, stored: settings.space }, caller);
}

/** The state of now, and why nothing was published. */
export const refused = async (
  parts: SetupParts,
  scope: PolicyScope | undefined,
  caller: Caller,
  problems: PolicyProblem[],
): Promise<Result<PolicyState>> => {
  const state = await policyState(parts, scope, caller);
  return state.ok ? ok({ ...state.value, problems }) : state;
};

/** One write decides what is published; only then the projections follow. */
export async function make(
  parts: SetupParts,
  { scope, editor, revision }: Publication,
  caller: Caller,
): Promise<Result<PolicyState>> {
  const { published, site, rights } = editor;
  const beyond = beyondRights(site?.policy ?? published, published, revision.policy, rights);
  if (beyond.length > 0) return refused(parts, scope, caller, beyond);
  const settings = await settingsFor(parts, editor, revision);
  if (!settings.ok) return settings;
  const written = await parts.ports.revisions.publish(settings.value, published, revision);
  if (!written.ok) return written;
  if (!('site' in settings.value))
    await keepWithRevision(parts.rehearsing.rehearsals, settings.value.space.projectId, revision.policy);
  const failure: Failure | null = await followed(parts, settings.value, editor, caller);
  const state = await policyState(parts, scope, caller);
  return state.ok && failure !== null ? ok({ ...state.value, halted: failure }) : state;
}

/** The caller's stored draft becomes the next revision. */
export const publish =
  (parts: SetupParts): Handler<'policy/publish'> =>
  async ({ scope, note, seen }, caller) => {
    const editor = await requireEditor(parts, scope, caller);
    if (!editor.ok) return editor;
    const { place, accountId, published } = editor.value;
    const draft = await parts.ports.revisions.draft(place, accountId);
    if (!draft.ok) return draft;
    if (draft.value === null) return fail('NOT_FOUND', 'draft');
    if (seen !== undefined && seen !== (draft.value.stamp ?? null)) return fail('CONFLICT', 'draft');
    const next = publishDraft(published, draft.value, { note, at: parts.now(), by: accountId });
    if (next.ok) return make(parts, { scope, editor: editor.value, revision: next.revision }, caller);
    return next.why === 'base-moved' ? fail('CONFLICT', 'policy') : refused(parts, scope, caller, next.problems);
  };

/** An old revision under a new number. A draft of the caller goes with it, as with every publication. */
export const restore =
  (parts: SetupParts): Handler<'policy/restore'> =>
  async ({ scope, revision, note }, caller) => {
    const editor = await requireEditor(parts, scope, caller);
    if (!editor.ok) return editor;
    const { place, accountId, published } = editor.value;
    const old = await parts.ports.revisions.read(place, revision);
    if (!old.ok) return old;
    const next = restoreRevision(published, old.value, { note, at: parts.now(), by: accountId });
    return make(parts, { scope, editor: editor.value, revision: next }, caller);
  };
