import { fail, ok, type Result } from '../../contract/failure';
import type { CategoryModel } from '../../core/suggest/category/category-model';
import type { LearningStore } from '../../jira/learn-ports';
import type { DraftStore, PolicyStore } from '../../jira/ports';
import type { Handler } from '../handlers';

/** The model that is in use. */
export async function modelOf(learnings: LearningStore, projectId: string): Promise<Result<CategoryModel | null>> {
  const learning = await learnings.read(projectId);
  if (!learning.ok) return learning;
  const { model } = learning.value;
  return model === null ? ok(null) : learnings.readModel(projectId, model.runId);
}

/**
 * The drafts are an extra: where they cannot be read the panel still opens and says so. So is what was learned: without it the
 * policy's signals suggest alone.
 */
export const openPanel =
  (policies: PolicyStore, drafts: DraftStore, learnings: LearningStore): Handler<'panel/open'> =>
  async (_input, { accountId, projectId }) => {
    if (projectId === null) return fail('NOT_FOUND', 'project');
    const [stored, kept, model] = await Promise.all([
      policies.read(projectId),
      accountId === null ? ok([]) : drafts.read(accountId),
      modelOf(learnings, projectId),
    ]);
    if (!stored.ok) return stored;
    const { policy, observes } = stored.value;
    const learned = model.ok && model.value !== null ? { model: model.value } : {};
    const told = { policy, ...(observes === true ? { observes } : {}), ...learned };
    return ok(kept.ok ? { ...told, drafts: kept.value } : { ...told, drafts: [], draftsFailure: kept.failure });
  };
