import * as z from 'zod/mini';

/** Jira's document format, as far as a plain text box needs it. */
export const Adf = z.looseObject({ type: z.literal('doc'), version: z.literal(1), content: z.array(z.unknown()) });
export type Adf = z.infer<typeof Adf>;

export const isAdf = (value: unknown): value is Adf => Adf.safeParse(value).success;

const Node = z.looseObject({
  type: z.string(),
  text: z.optional(z.string()),
  content: z.optional(z.array(z.unknown())),
});

const inline = (line: string, index: number) => [
  ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
  ...(line === '' ? [] : [{ type: 'text', text: line }]),
];

/** Blank lines part paragraphs, single line ends become hard breaks; `textOfAdf` gives the same text back. */
export function adfOfText(text: string): Adf {
  const paragraphs = text === '' ? [] : text.split('\n\n');
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((paragraph) => ({ type: 'paragraph', content: paragraph.split('\n').flatMap(inline) })),
  };
}

const textOfNode = (value: unknown): string => {
  const { data: node } = Node.safeParse(value);
  if (node === undefined) return '';
  if (node.type === 'hardBreak') return '\n';
  return node.text ?? (node.content ?? []).map(textOfNode).join(node.type === 'paragraph' ? '' : '\n');
};

/** The plain text of a document or of a text; '' for anything else. */
export function textOfAdf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isAdf(value) ? value.content.map(textOfNode).join('\n\n') : '';
}
