import { ok, type Result } from '../../contract/failure';
import type { LearnState } from '../../contract/learn';
import type { CategoryRow } from '../../core/suggest/category/category-table';
import type { LearnedModel, Learning, LearnRun } from '../../core/suggest/category/learning';
import type { LearnPorts } from '../../jira/learn-ports';

export const nowhere: LearnState = { space: null, model: null, isWeekly: false, run: null };

type Keys = Readonly<Record<string, string>>;
const rowWith = (row: CategoryRow, keys: Keys) => {
  const wrong = row.wrong.flatMap((id) => keys[id] ?? []);
  return { ...row, wrong, hidden: row.wrong.length - wrong.length };
};

const shownModel = (model: LearnedModel, keys: Keys): LearnState['model'] => ({
  learnedAt: model.learnedAt,
  items: model.items,
  categories: model.categories,
  right: model.right,
  isEverSure: model.strong !== null,
  bytes: model.bytes ?? null,
  table: (model.table ?? []).map((row) => rowWith(row, keys)),
});
const shownRun = ({ startedAt, seen, kept, failure }: LearnRun) => ({ startedAt, seen, kept, failure });

/** Jira takes so many ids at once. */
const MOST_KEYS = 100;

/** What an admin sees of a record; the ids of runs stay inside. Keys are read as the caller. */
export async function stateOf(
  { workItems }: LearnPorts,
  projectId: string,
  { model, run, isWeekly = false }: Learning,
): Promise<Result<LearnState>> {
  const ids = (model?.table ?? []).flatMap(({ wrong }) => wrong).slice(0, MOST_KEYS);
  const keys = await workItems.keysOf(ids);
  if (!keys.ok) return keys;
  const shown = model === null ? null : shownModel(model, keys.value);
  return ok({ space: { id: projectId }, model: shown, isWeekly, run: run === null ? null : shownRun(run) });
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
