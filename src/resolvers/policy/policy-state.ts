import { ok, type Result } from '../../contract/failure';
import type { PolicyScope, PolicyState } from '../../contract/policy-revisions';
import { originsOf } from '../../core/policy/revisions/effective-policy';
import type { Caller } from '../caller';
import type { SetupParts } from '../setup/setup-parts';
import { requireEditor, type Editor } from './editor';
import { publishers } from './publishers';

/** The policy that the draft began from; one that history has no more is no failure: the whole draft can still be compared. */
async function baseOf(parts: SetupParts, { place, published }: Editor, revision: number) {
  if (revision === published.revision) return ok({});
  const { revisions } = parts.ports;
  const lines = await revisions.history(place);
  if (!lines.ok) return lines;
  const since = lines.value.filter((line) => line.revision > revision);
  const names = await publishers(parts, since);
  const meanwhile = since.map((line) => ({ line, name: names[line.by ?? ''] ?? null }));
  const found = await revisions.read(place, revision);
  if (found.ok) return ok({ base: found.value.policy, meanwhile });
  return found.failure.code === 'NOT_FOUND' ? ok({ meanwhile }) : found;
}

/** Where the values of a space come from; nothing for the site default, and for a space that follows none. */
async function whereFrom(
  { ports }: SetupParts,
  { covered, published, site }: Editor,
): Promise<Result<Pick<PolicyState, 'origins' | 'site'>>> {
  if (covered === null || covered.stored.site === undefined) return ok({ origins: {}, site: null });
  const override = await ports.policies.override(covered.stored.projectId);
  if (!override.ok) return override;
  const origins = override.value === null ? {} : originsOf(published, override.value);
  return ok({ origins, site: site?.policy ?? null });
}

const projectionsOf = ({ ports }: SetupParts, { covered }: Editor) =>
  covered === null ? Promise.resolve(ok(null)) : ports.following.read(covered.stored.projectId);

const spaceOf = ({ covered }: Editor): PolicyState['space'] => {
  if (covered === null) return null;
  const { id, key, name } = covered.project;
  return { id, key, name };
};

/** Read afresh, after a change too. */
export async function policyState(
  parts: SetupParts,
  scope: PolicyScope | undefined,
  caller: Caller,
): Promise<Result<PolicyState>> {
  const editor = await requireEditor(parts, scope, caller);
  if (!editor.ok) return editor;
  const { place, published, accountId, rights } = editor.value;
  const draft = await parts.ports.revisions.draft(place, accountId);
  if (!draft.ok) return draft;
  const base = await baseOf(parts, editor.value, draft.value?.base ?? published.revision);
  if (!base.ok) return base;
  const from = await whereFrom(parts, editor.value);
  if (!from.ok) return from;
  const projections = await projectionsOf(parts, editor.value);
  if (!projections.ok) return projections;
  const may = { everything: rights.everything, sections: [...rights.sections] };
  return ok({
    ...{ space: spaceOf(editor.value), published, ...from.value, may, draft: draft.value, ...base.value },
    projections: projections.value,
  });
}
