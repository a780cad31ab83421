import { ok, type Result } from '../../contract/failure';
import type { RehearsalState } from '../../contract/rehearsal';
import { printOf, type RehearsalLine, type RehearsalRun, type Rehearsals } from '../../core/rehearse/rehearsal';
import type { PolicyDraft } from '../../core/policy/revisions/revision';
import type { RehearsalPorts } from '../../jira/rehearsal-ports';
import type { StoredPolicy } from '../../jira/stored-policy';
import type { Caller } from '../caller';

/** The chosen space: its settings, the caller's draft, and what was rehearsed. */
export type Chosen = { stored: StoredPolicy; draft: PolicyDraft | null; rehearsals: Rehearsals };

/** Null: no space is chosen. */
export async function chosenRehearsals(
  { policies, revisions, rehearsals }: RehearsalPorts,
  { accountId }: Caller,
): Promise<Result<Chosen | null>> {
  const chosen = await policies.chosenProject();
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const [stored, draft, kept] = await Promise.all([
    policies.read(chosen.value),
    accountId === null ? ok(null) : revisions.draft(chosen.value, accountId),
    rehearsals.read(chosen.value),
  ]);
  if (!stored.ok) return stored;
  if (!draft.ok) return draft;
  return kept.ok ? ok({ stored: stored.value, draft: draft.value, rehearsals: kept.value }) : kept;
}

const shownRun = ({ runId, of, last, seen, startedAt, failure }: RehearsalRun) => ({
  ...{ runId, of, last, seen, startedAt, failure },
});
const shownLine = ({ print, ...line }: RehearsalLine, published: string, draft: string | null) => ({
  ...line,
  is: print === published ? ('published' as const) : print === draft ? ('draft' as const) : ('other' as const),
});

export const nothingRehearsed: RehearsalState = { space: null, published: null, draft: null, run: null, lines: [] };

export function stateOf({ stored, draft, rehearsals }: Chosen): RehearsalState {
  const published = printOf(stored.policy);
  const drafted = draft === null ? null : printOf(draft.policy);
  return {
    space: { id: stored.projectId },
    published: stored.policy.revision,
    draft: draft?.base ?? null,
    run: rehearsals.run === null ? null : shownRun(rehearsals.run),
    lines: rehearsals.lines.map((line) => shownLine(line, published, drafted)),
  };
}
