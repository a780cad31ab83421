import { fail, ok } from '../../contract/failure';
import { tellGuardedChoice } from '../../core/form-script/tell-guarded-choice';
import { inLanguage } from '../../core/policy/in-language';
import type { Rulings } from '../../jira/repair-ports';
import type { Handler } from '../handlers';
import { readIssue, type StatusParts } from '../status/read-issue';

/** From the stored field, read as the person before whom the form stands: what they may not see is no report. */
export const readGuardedChoice =
  (parts: StatusParts, rulings: Rulings): Handler<'form-script/read'> =>
  async ({ language }, { projectId, issueId }) => {
    if (projectId === null || issueId == null) return fail('NOT_FOUND', 'issue');
    const [read, ruling] = await Promise.all([
      readIssue(parts, { projectId, issueId }, 'person'),
      rulings.read(issueId),
    ]);
    if (!read.ok) return read;
    if (!ruling.ok) return ruling;
    const { issue, policy } = read.value;
    const told = tellGuardedChoice(issue, language === undefined ? policy : inLanguage(policy, language));
    return ok({ ...told, allowed: ruling.value?.priority ?? null });
  };
