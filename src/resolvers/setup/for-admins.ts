import type { Method } from '../../contract/api';
import { fail } from '../../contract/failure';
import type { Permissions } from '../../jira/ports';
import type { Handler } from '../handlers';

/** Jira is asked first, as the person who calls; whatever the browser says of itself does not count. */
export const forAdmins =
  <M extends Method>(permissions: Permissions, handler: Handler<M>): Handler<M> =>
  async (input, caller) => {
    const may = await permissions.mayAdministerJira();
    if (!may.ok) return may;
    return may.value ? handler(input, caller) : fail('FORBIDDEN', 'ADMINISTER');
  };
