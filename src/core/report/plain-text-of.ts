import * as z from 'zod/mini';

const Node = z.looseObject({
  type: z.string(),
  text: z.optional(z.string()),
  attrs: z.optional(z.looseObject({ text: z.optional(z.string()) })),
  content: z.optional(z.array(z.unknown())),
});
type Node = z.infer<typeof Node>;

/** Nodes that stand in a line; every other one ends its line. */
const INLINE = ['text', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'placeholder'];
/** Deeper than any document that Jira's editor makes; it bounds the walk through one that something else wrote. */
const DEEPEST = 40;

function textIn(value: unknown, depth: number): string {
  const parsed = Node.safeParse(value);
  if (!parsed.success || depth > DEEPEST) return '';
  const { type, text, attrs, content = [] }: Node = parsed.data;
  const own = text ?? attrs?.text ?? '';
  const inner = content.map((child) => textIn(child, depth + 1)).join('');
  return INLINE.includes(type) ? own + inner : `${own}${inner}\n`;
}

/** The words of a rich text as Jira's REST gives it (Atlassian Document Format), line by line; '' for anything else. */
export const plainTextOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : textIn(value, 0)
        .replace(/\n{2,}/g, '\n')
        .trim();
