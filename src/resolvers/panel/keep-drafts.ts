import { fail } from '../../contract/failure';
import type { DraftStore } from '../../jira/ports';
import type { Handler } from '../handlers';

export const keepDrafts =
  (drafts: DraftStore): Handler<'panel/keep-drafts'> =>
  (input, { accountId }) =>
    accountId === null ? Promise.resolve(fail('FORBIDDEN', 'account')) : drafts.keep(accountId, input.drafts);
