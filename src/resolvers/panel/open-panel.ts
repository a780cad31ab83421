import { fail, ok } from '../../contract/failure';
import type { DraftStore, PolicyStore } from '../../jira/ports';
import type { Handler } from '../handlers';

/** The drafts are an extra: where they cannot be read the panel still opens and says so. */
export const openPanel =
  (policies: PolicyStore, drafts: DraftStore): Handler<'panel/open'> =>
  async (_input, { accountId, projectId }) => {
    if (projectId === null) return fail('NOT_FOUND', 'project');
    const [stored, kept] = await Promise.all([
      policies.read(projectId),
      accountId === null ? ok([]) : drafts.read(accountId),
    ]);
    if (!stored.ok) return stored;
    const { policy } = stored.value;
    return kept.ok ? ok({ policy, drafts: kept.value }) : ok({ policy, drafts: [], draftsFailure: kept.failure });
  };
