import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';
import type { CommentBody } from '../repair/repair-comment';
import type { MeTooFact } from './me-too-facts';

/**
 * What is written on the earlier work item, in the policy's language. All of it stands in text nodes, so that nothing a person
 * wrote is read as markup.
 * @param others how many have said so by now, this one among them; null where no report counts them
 */
export function meTooComment(facts: readonly MeTooFact[], others: number | null, policy: Policy): CommentBody {
  const titleOf = (id: string): string => policy.parts.find((part) => part.id === id)?.title ?? id;
  const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
  const points = facts.map(({ part, text }) => ({
    type: 'listItem' as const,
    content: [words(`${titleOf(part)}: ${text}`)],
  }));
  return {
    type: 'doc',
    version: 1,
    content: [
      words(sayBehind(policy.language, 'me-too.comment', {})),
      ...(points.length === 0 ? [] : [{ type: 'bulletList' as const, content: points }]),
      ...(others === null ? [] : [words(sayBehind(policy.language, 'me-too.count', { count: String(others) }))]),
    ],
  };
}
