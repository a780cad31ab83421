import { ok } from '../../contract/failure';
import type { Rulers } from '../repair-ports';
import { jiraPermissions } from './permissions';

export const jiraRulers: Rulers = {
  async mayRuleIn(projectId) {
    const rights = await jiraPermissions.rightsIn(projectId);
    return rights.ok ? ok(rights.value.space) : rights;
  },
};
