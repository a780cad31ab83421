import { Entity } from '../entity';
import { isList, isMap, type JiraMap, type JiraValue } from '../jira-value';

const LINES = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'listItem',
  'tableRow',
  'rule',
  'mediaSingle',
]);

/** A document in the Atlassian document format; `plainText` puts each of its blocks on a line. */
export const richTextEntity = (document: JiraMap): Entity =>
  new Entity('RichText', JSON.stringify(document), { plainText: () => plainTextOf(document) });

export function plainTextOf(document: JiraValue): string {
  return textOfNode(document)
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '');
}

function textOfNode(node: JiraValue | undefined): string {
  if (node === undefined || !isMap(node)) return '';
  const { type, text, content, attrs } = node;
  if (type === 'text') return typeof text === 'string' ? text : '';
  if (type === 'hardBreak') return '\n';
  if (attrs !== undefined && (type === 'mention' || type === 'emoji' || type === 'inlineCard')) return labelOf(attrs);
  const inner = content !== undefined && isList(content) ? content.map(textOfNode).join('') : '';
  return typeof type === 'string' && LINES.has(type) ? `${inner}\n` : inner;
}

const labelOf = (attrs: JiraValue): string => {
  if (!isMap(attrs)) return '';
  const label = attrs['text'] ?? attrs['url'] ?? attrs['shortName'];
  return typeof label === 'string' ? label : '';
};
