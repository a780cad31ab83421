import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';
import type { CommentBody } from '../repair/repair-comment';
import type { NamedPriority } from './lower-to';

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

/** Why a priority is not what it said, in the words of the person who lowered it. They stand in a text node: nothing in them is markup. */
export const loweredComment = (
  { from, to, reason }: { from: NamedPriority; to: NamedPriority; reason: string },
  { language }: Policy,
): CommentBody => ({
  type: 'doc',
  version: 1,
  content: [
    paragraph(sayBehind(language, 'lowered.comment', { from: from.name, to: to.name })),
    paragraph(sayBehind(language, 'lowered.because', { reason })),
  ],
});
