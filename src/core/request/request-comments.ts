import { sayBehind } from '../judge/sentences/say-behind';
import { decidersOf } from '../policy/deciders';
import type { Policy } from '../policy/policy';
import type { CommentBody } from '../repair/repair-comment';
import type { BlockerRequest } from './blocker-request';

/** Atlassian Document Format: a text stands in a text node, so that nothing a person wrote is read as markup. */
const text = (words: string) => ({ type: 'text' as const, text: words });
const mention = (id: string) => ({ type: 'mention' as const, attrs: { id } });
const paragraph = (...content: (ReturnType<typeof text> | ReturnType<typeof mention>)[]) => ({
  type: 'paragraph' as const,
  content,
});

/** Jira tells each mentioned person; more than these would be a crowd. */
const MOST_MENTIONS = 10;
const LONGEST_QUOTE = 500;

const nameOf = (priority: string, { sitePriorities }: Policy): string =>
  sitePriorities.find(({ id }) => id === priority)?.name ?? priority;

/** Jira mentions people alone, so roles and groups stand there by name. */
function decidersIn(policy: Policy) {
  const { users, groups, roles } = decidersOf(policy);
  const named = [...roles, ...groups].map(({ name }) => name).join(', ');
  const mentions = users.slice(0, MOST_MENTIONS).flatMap(({ id }) => [mention(id), text(' ')]);
  return [...mentions, ...(named === '' ? [] : [text(named)])];
}

/** What reminds whoever decides, once for a request. */
export function reminderComment({ priority, reason }: BlockerRequest, policy: Policy): CommentBody {
  const { language } = policy;
  const deciders = decidersIn(policy);
  const who = deciders.length === 0 ? [text(sayBehind(language, 'request.admins', {}))] : deciders;
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph(text(sayBehind(language, 'request.reminder', { level: nameOf(priority, policy) }))),
      paragraph(text(sayBehind(language, 'request.reason', { reason: reason.slice(0, LONGEST_QUOTE) }))),
      paragraph(...who),
    ],
  };
}

/** What the person who asked reads on the work item. */
export function declinedComment({ priority, by }: BlockerRequest, reason: string, policy: Policy): CommentBody {
  const said = text(sayBehind(policy.language, 'request.declined', { level: nameOf(priority, policy) }));
  return {
    type: 'doc',
    version: 1,
    content: [
      by === null ? paragraph(said) : paragraph(mention(by), text(' '), said),
      paragraph(text(reason)),
      paragraph(text(sayBehind(policy.language, 'request.again', {}))),
    ],
  };
}
