import * as z from 'zod/mini';

import { plainTextOf } from '../report/plain-text-of';
import { BEGIN, END, type CopyNode } from './copy-nodes';

const Doc = z.looseObject({ type: z.literal('doc'), version: z.literal(1), content: z.array(z.unknown()) });
export type Doc = z.infer<typeof Doc>;
const emptyDoc: Doc = { type: 'doc', version: 1, content: [] };

const Node = z.looseObject({
  type: z.string(),
  text: z.optional(z.string()),
  attrs: z.optional(z.looseObject({ level: z.optional(z.number()) })),
  marks: z.optional(z.array(z.looseObject({ type: z.string() }))),
  content: z.optional(z.array(z.unknown())),
});

/** `written`: the description to store. `same`: nothing would change. `not-ours`: somebody changed the marks or the document is none. */
export type Spliced = { is: 'written'; doc: Doc } | { is: 'same' } | { is: 'not-ours' };

/** The word that a line begins with, where it begins with one of the two marks. */
function markOf(value: unknown): typeof BEGIN | typeof END | null {
  const node = Node.safeParse(value);
  if (!node.success || node.data.type !== 'paragraph') return null;
  const first = Node.safeParse(node.data.content?.[0]);
  const isCode = first.success && (first.data.marks ?? []).some(({ type }) => type === 'code');
  const text = first.success && isCode ? first.data.text : undefined;
  return text === BEGIN || text === END ? text : null;
}

/** What a reader sees of a node: Jira adds ids of its own and leaves out what is empty. */
function seen(value: unknown): unknown {
  const node = Node.safeParse(value);
  if (!node.success) return value;
  const { type, text, attrs, marks = [], content = [] } = node.data;
  return [type, text ?? '', attrs?.level ?? 0, marks.map((mark) => mark.type), content.map(seen)];
}
const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  JSON.stringify(one.map(seen)) === JSON.stringify(other.map(seen));

/** Where the copy stands: `null` where there is none; `broken` where the marks are not exactly one pair in order. */
function placeOf(content: readonly unknown[]): { from: number; to: number } | null | 'broken' {
  const marks = content.flatMap((node, at) => {
    const mark = markOf(node);
    return mark === null ? [] : [{ mark, at }];
  });
  const [begin, end] = marks;
  if (begin === undefined) return null;
  const isPair = marks.length === 2 && begin.mark === BEGIN && end?.mark === END;
  return isPair ? { from: begin.at, to: end.at + 1 } : 'broken';
}

/**
 * Puts the copy into a description: in place of the one that stands there, else at its end. Everything before and after the two marks
 * stays as it is, node for node; where somebody changed the marks, all of it does. Pure.
 * @param description Jira's, as REST gives it; null: empty
 * @param copy by `copyNodes`; empty: the copy that stands there goes
 */
export function spliceCopy(description: unknown, copy: readonly CopyNode[]): Spliced {
  const parsed = Doc.safeParse(description ?? emptyDoc);
  if (!parsed.success) return { is: 'not-ours' };
  const { content } = parsed.data;
  const place = placeOf(content);
  if (place === 'broken') return { is: 'not-ours' };
  const { from, to } = place ?? { from: content.length, to: content.length };
  if (isSame(content.slice(from, to), copy)) return { is: 'same' };
  return {
    is: 'written',
    doc: { ...parsed.data, content: [...content.slice(0, from), ...copy, ...content.slice(to)] },
  };
}

/** The words of a description without the copy in it, which says what the report says anyway. */
export function ownWords(description: unknown): string {
  const parsed = Doc.safeParse(description);
  if (!parsed.success) return plainTextOf(description);
  const place = placeOf(parsed.data.content);
  if (place === null || place === 'broken') return plainTextOf(description);
  return plainTextOf({ ...parsed.data, content: parsed.data.content.toSpliced(place.from, place.to - place.from) });
}
