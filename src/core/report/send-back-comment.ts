import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';
import type { CommentBody } from '../repair/repair-comment';
import type { Reopened } from './reopen';

/** Enough to know which words are meant; all of them are in the work item's history. */
const LONGEST_QUOTE = 500;

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

/** What its reporter reads: which parts are open again, what stood there, and what the developer wrote. Texts stand in text nodes. */
export function sendBackComment(
  parts: readonly Reopened[],
  missing: readonly Reopened[],
  note: string,
  { language }: Policy,
): CommentBody {
  const point = (line: string) => ({ type: 'listItem' as const, content: [paragraph(line)] });
  const reopened = parts.map(({ title, text }) => {
    const quote = text.slice(0, LONGEST_QUOTE);
    return point(quote === '' ? title : sayBehind(language, 'send-back.part', { title, text: quote }));
  });
  const points = [
    ...reopened,
    ...missing.map(({ title }) => point(sayBehind(language, 'send-back.missing', { title }))),
  ];
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph(sayBehind(language, 'send-back.begin', {})),
      { type: 'bulletList', content: points },
      ...(note === '' ? [] : [paragraph(note)]),
    ],
  };
}
