import { fail, ok, type Result } from '../../contract/failure';
import type { RehearsalState } from '../../contract/rehearsal';
import { printOf, type RehearsalLine, type RehearsalRun, type Rehearsals } from '../../core/rehearse/rehearsal';
import { PolicyRows } from '../../core/policy/policy-rows';
import { effectivePolicy, type PolicyOverride } from '../../core/policy/revisions/effective-policy';
import type { PolicyDraft } from '../../core/policy/revisions/revision';
import { SITE } from '../../jira/policy-ports';
import type { RehearsalPorts } from '../../jira/rehearsal-ports';
import type { StoredPolicy } from '../../jira/stored-policy';
import type { Caller } from '../caller';

/** The chosen space: its settings, the caller's draft, and what was rehearsed. */
export type Chosen = {
  stored: StoredPolicy;
  draft: PolicyDraft | null;
  /** The caller's of the site default; null where the space follows none. */
  siteDraft: PolicyDraft | null;
  override: PolicyOverride | null;
  rehearsals: Rehearsals;
};

/** Null: no space is chosen. */
export async function chosenRehearsals(
  { policies, revisions, rehearsals }: RehearsalPorts,
  { accountId }: Caller,
): Promise<Result<Chosen | null>> {
  const chosen = await policies.chosenProject();
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const [stored, draft, kept, ofSite, override] = await Promise.all([
    policies.read(chosen.value),
    accountId === null ? ok(null) : revisions.draft(chosen.value, accountId),
    rehearsals.read(chosen.value),
    accountId === null ? ok(null) : revisions.draft(SITE, accountId),
    policies.override(chosen.value),
  ]);
  if (!stored.ok) return stored;
  if (!draft.ok) return draft;
  if (!kept.ok) return kept;
  if (!ofSite.ok) return ofSite;
  if (!override.ok) return override;
  const siteDraft = stored.value.site === undefined ? null : ofSite.value;
  const { value } = kept;
  return ok({ stored: stored.value, draft: draft.value, siteDraft, override: override.value, rehearsals: value });
}

const shownRun = ({ runId, of, last, seen, startedAt, failure }: RehearsalRun) => ({
  ...{ runId, of, last, seen, startedAt, failure },
});
type Prints = { published: string; draft: string | null; 'site-draft': string | null };
const NAMES = ['published', 'draft', 'site-draft'] as const;
const shownLine = ({ print, ...line }: RehearsalLine, prints: Prints) => ({
  ...line,
  is: NAMES.find((name) => prints[name] === print) ?? ('other' as const),
});

/** What the space would get of a draft of the site default; the problems where that is no policy. */
export function ofSiteDraft({ siteDraft, override }: Pick<Chosen, 'siteDraft' | 'override'>): Result<PolicyRows> {
  if (siteDraft === null) return fail('NOT_FOUND', 'draft');
  const rows = PolicyRows.safeParse(siteDraft.policy);
  if (!rows.success) return fail('INVALID_INPUT', rows.error.issues[0]?.path.join('.'));
  const effective = effectivePolicy(rows.data, override ?? { schemaVersion: 1, sections: {} });
  return effective.ok ? ok(effective.policy) : fail('INVALID_INPUT', effective.problems[0]?.path);
}

export const nothingRehearsed: RehearsalState = {
  ...{ space: null, published: null, draft: null, siteDraft: null, run: null, lines: [] },
};

export function stateOf(chosen: Chosen): RehearsalState {
  const { stored, draft, siteDraft, rehearsals } = chosen;
  const ofSite = ofSiteDraft(chosen);
  const prints: Prints = {
    published: printOf(stored.policy),
    draft: draft === null ? null : printOf(draft.policy),
    'site-draft': ofSite.ok ? printOf(ofSite.value) : null,
  };
  return {
    space: { id: stored.projectId },
    published: stored.policy.revision,
    draft: draft?.base ?? null,
    siteDraft: siteDraft?.base ?? null,
    run: rehearsals.run === null ? null : shownRun(rehearsals.run),
    lines: rehearsals.lines.map((line) => shownLine(line, prints)),
  };
}
