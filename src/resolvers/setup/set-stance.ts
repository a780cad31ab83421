import type { Result } from '../../contract/failure';
import type { SetupAnswer } from '../../contract/setup';
import type { Handler } from '../handlers';
import { saveSpace } from '../policy/settings-with';
import { refreshFormScript } from '../projections/refresh-projections';
import { answerWithState, BATCH } from './answer-with-state';
import { attachFor, writeRows, type Written } from './attach-gate';
import type { Covered } from './read-covered';
import { requireMapped } from './require-ready';
import type { SetupParts } from './setup-parts';

/** Pressed again, it holds since the first time. */
const inStance = (covered: Covered, observes: boolean, now: number): Covered => {
  const { stored } = covered;
  const isSame = (stored.observes ?? null) === observes;
  return { ...covered, stored: { ...stored, observes, stanceSince: isSame ? (stored.stanceSince ?? now) : now } };
};

/** The stance is kept once Jira holds it, the form script follows; what stopped half way is told beside the state. */
async function keep(parts: SetupParts, covered: Covered, written: Written): Promise<Result<SetupAnswer>> {
  const { failure, changed, left } = written;
  if (failure !== null || left > 0) return answerWithState(parts, failure, changed, left);
  const saved = await saveSpace(parts.ports, covered.stored, covered.stored.policy);
  if (!saved.ok) return answerWithState(parts, saved.failure, 1);
  const script = await refreshFormScript(parts, covered);
  return answerWithState(parts, script.ok ? null : script.failure, 1);
}

/**
 * Nothing is refused from now on, and nothing in Jira is changed: the rows let everything pass, the form script leaves every
 * choice alone, and the repair only records. No workflow is touched: a gate that hangs already stays, and lets pass.
 */
export const observe =
  (parts: SetupParts): Handler<'setup/observe'> =>
  async () => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const wanted = inStance(covered.value, true, parts.now());
    const written = await writeRows(parts, wanted);
    return written.ok ? keep(parts, wanted, written.value) : written;
  };

/** From observing to the gate: everything that attaching asks for is checked before the space stops to observe. */
export const enforce =
  (parts: SetupParts): Handler<'setup/enforce'> =>
  async () => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const wanted = inStance(covered.value, false, parts.now());
    const written = await attachFor(parts, wanted, BATCH);
    return written.ok ? keep(parts, wanted, written.value) : written;
  };
