import { ok } from '../../contract/failure';
import type { LearningStore } from '../../jira/learn-ports';
import type { PolicyStore } from '../../jira/ports';
import type { Handler } from '../handlers';
import { modelOf } from '../panel/open-panel';
import { reportPlace, storedReport, type PlaceParts } from './report-place';

/** What the form on a work item starts from. One call to Jira. */
export const openReport =
  (parts: PlaceParts, policies: PolicyStore, learnings: LearningStore): Handler<'report/open'> =>
  async (_input, caller) => {
    const place = await reportPlace(parts, caller);
    if (!place.ok) return place;
    const { projectId } = place.value;
    const [policy, stored, model] = await Promise.all([
      policies.read(projectId),
      storedReport(parts, place.value),
      modelOf(learnings, projectId),
    ]);
    if (!policy.ok) return policy;
    if (!stored.ok) return stored;
    const { issue, report } = stored.value;
    const learned = model.ok && model.value !== null ? { model: model.value } : {};
    const { summary, description } = issue;
    return ok({ policy: policy.value.policy, report, summary, description, ...learned });
  };
