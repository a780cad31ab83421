import { fail, ok } from '../../contract/failure';
import { inLanguage } from '../../core/policy/in-language';
import { tellStatus } from '../../core/status/tell-status';
import type { Handler } from '../handlers';
import { readIssue, type StatusParts } from './read-issue';

/** Read as the person who looks, so that Jira's own permissions decide what there is to see. */
export const readStatus =
  (parts: StatusParts): Handler<'status/read'> =>
  async ({ language }, { projectId, issueId }) => {
    if (projectId === null || issueId == null) return fail('NOT_FOUND', 'issue');
    const read = await readIssue(parts, { projectId, issueId }, 'person');
    if (!read.ok) return read;
    const { issue, policy } = read.value;
    return ok(tellStatus(issue, language === undefined ? policy : inLanguage(policy, language)));
  };
