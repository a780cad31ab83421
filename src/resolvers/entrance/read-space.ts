import { ok } from '../../contract/failure';
import { formShapeOf } from '../../core/entrance/form-shape';
import { inLanguage } from '../../core/policy/in-language';
import type { Handler } from '../handlers';
import { coveredOf } from '../setup/read-covered';
import type { EntranceParts } from './open-entrance';

/** What a report in this space begins with; the space is read as the caller first. Jira's create dialog makes no sub-tasks for an app. */
export const readSpace =
  ({ ports }: EntranceParts): Handler<'entrance/space'> =>
  async ({ projectId, language }) => {
    const covered = await coveredOf(ports, projectId);
    if (!covered.ok) return covered;
    const { policy } = covered.value.stored;
    const types = covered.value.issueTypes.filter(({ subtask }) => !subtask).map(({ id, name }) => ({ id, name }));
    return ok({ types, form: formShapeOf(language === undefined ? policy : inLanguage(policy, language)) });
  };
