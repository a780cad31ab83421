import { fail } from '../../contract/failure';
import type { RepairPorts } from '../../jira/repair-ports';
import type { Handler } from '../handlers';

/** For admins of the space and of the site; the space is the one they ask about, so Jira is asked about that one. */
export const readAudit =
  ({ rulers, auditLog }: Pick<RepairPorts, 'rulers' | 'auditLog'>): Handler<'audit/page'> =>
  async ({ projectId, from, to, cursor }) => {
    const may = await rulers.mayRuleIn(projectId);
    if (!may.ok) return may;
    return may.value ? auditLog.page(projectId, { from, to }, cursor) : fail('FORBIDDEN', 'ADMINISTER_PROJECTS');
  };
