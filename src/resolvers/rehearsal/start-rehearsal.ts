import { fail, ok, type Result } from '../../contract/failure';
import { PolicyRows } from '../../core/policy/policy-rows';
import { newRehearsal, printOf, type RehearsalOf, type RehearsalRun } from '../../core/rehearse/rehearsal';
import type { FrozenPolicies, RehearsalPorts } from '../../jira/rehearsal-ports';
import type { Handler } from '../handlers';
import { chosenRehearsals, ofSiteDraft, stateOf, type Chosen } from './rehearsal-state';

/** Forge tries a turn again for a day (async events): a run that is older will never end by itself. */
const LONGEST_RUN = 24 * 3_600_000;
const isAtWork = (run: RehearsalRun | null, now: number): boolean =>
  run !== null && run.failure === null && now - run.startedAt < LONGEST_RUN;

type Subject = { of: RehearsalOf; policies: FrozenPolicies };

function subjectOf(chosen: Chosen, kind: RehearsalOf['kind']): Result<Subject> {
  const { stored, draft, siteDraft } = chosen;
  const { policy } = stored;
  if (kind === 'published')
    return ok({ of: { kind, revision: policy.revision }, policies: { policy, published: null } });
  if (kind === 'site-draft') {
    const given = ofSiteDraft(chosen);
    if (!given.ok) return given;
    return ok({ of: { kind, revision: siteDraft?.base ?? 0 }, policies: { policy: given.value, published: policy } });
  }
  if (draft === null) return fail('NOT_FOUND', 'draft');
  // A draft is kept whatever is wrong with it; one that is no policy judges nobody.
  const drafted = PolicyRows.safeParse(draft.policy);
  if (!drafted.success) return fail('INVALID_INPUT', drafted.error.issues[0]?.path.join('.'));
  return ok({ of: { kind, revision: draft.base }, policies: { policy: drafted.data, published: policy } });
}

/** The policies are kept as they are now: what is saved or published meanwhile is not what was asked. */
export const startRehearsal =
  (ports: RehearsalPorts, now: () => number): Handler<'rehearsal/start'> =>
  async ({ of: kind, last }, caller) => {
    const chosen = await chosenRehearsals(ports, caller);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return fail('CONFLICT', 'choice');
    const { rehearsals, stored } = chosen.value;
    const time = now();
    if (isAtWork(rehearsals.run, time)) return fail('CONFLICT', 'running');
    const subject = subjectOf(chosen.value, kind);
    if (!subject.ok) return subject;
    const { of, policies } = subject.value;
    const turn = { projectId: stored.projectId, runId: `run-${time}` };
    const frozen = await ports.rehearsals.freeze(turn.runId, policies);
    if (!frozen.ok) return frozen;
    const run = newRehearsal({ runId: turn.runId, startedAt: time }, { of, last, print: printOf(policies.policy) });
    const begun = { ...rehearsals, run };
    const kept = await ports.rehearsals.write(turn.projectId, rehearsals, begun);
    if (!kept.ok) return kept;
    const pushed = await ports.turns.push(turn);
    // Nobody would ever go on with it.
    if (!pushed.ok) await ports.rehearsals.write(turn.projectId, begun, { ...rehearsals, run: null });
    return pushed.ok ? ok(stateOf({ ...chosen.value, rehearsals: begun })) : pushed;
  };
