import { ok } from '../../contract/failure';
import type { LearningStore } from '../../jira/learn-ports';
import type { DraftStore, PolicyStore } from '../../jira/ports';
import type { Handler } from '../handlers';
import { modelOf } from '../panel/open-panel';
import { reportPlace, storedReport, type PlaceParts } from './report-place';

type OpenParts = { policies: Pick<PolicyStore, 'read'>; drafts: DraftStore; learnings: LearningStore };

/** What the form on a work item starts from. One call to Jira. */
export const openReport =
  (parts: PlaceParts & OpenParts): Handler<'report/open'> =>
  async (_input, caller) => {
    const place = await reportPlace(parts, caller);
    if (!place.ok) return place;
    const { policies, drafts, learnings } = parts;
    const { projectId } = place.value;
    const { accountId } = caller;
    const [policy, kept, stored, model] = await Promise.all([
      policies.read(projectId),
      accountId === null ? ok([]) : drafts.read(accountId),
      storedReport(parts, place.value),
      modelOf(learnings, projectId),
    ]);
    if (!policy.ok) return policy;
    if (!stored.ok) return stored;
    const { issue, report } = stored.value;
    const learned = model.ok && model.value !== null ? { model: model.value } : {};
    const { summary, description } = issue;
    const unfiled = kept.ok ? kept.value : [];
    return ok({ policy: policy.value.policy, drafts: unfiled, report, summary, description, ...learned });
  };
