import { ok, type Result } from '../../contract/failure';
import type { LearnState } from '../../contract/learn';
import type { Learning } from '../../core/suggest/category/learning';
import type { LearnPorts } from '../../jira/learn-ports';

export const nowhere: LearnState = { space: null, model: null, run: null };

/** What an admin sees of a record; the ids of runs stay inside. */
export function stateOf(projectId: string, { model, run }: Learning): LearnState {
  const shown =
    model === null
      ? null
      : {
          learnedAt: model.learnedAt,
          items: model.items,
          categories: model.categories,
          right: model.right,
          isEverSure: model.strong !== null,
        };
  const at = run === null ? null : { startedAt: run.startedAt, seen: run.seen, kept: run.kept, failure: run.failure };
  return { space: { id: projectId }, model: shown, run: at };
}

/** The space that the set-up page works on, with what was learned of it; `null`: none is chosen. */
export async function chosenLearning({
  policies,
  learnings,
}: LearnPorts): Promise<Result<{ projectId: string; learning: Learning } | null>> {
  const chosen = await policies.chosenProject();
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const learning = await learnings.read(chosen.value);
  return learning.ok ? ok({ projectId: chosen.value, learning: learning.value }) : learning;
}
