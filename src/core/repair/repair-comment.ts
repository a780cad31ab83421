import { REFUSAL_CODE } from '../gate/gate-lists';
import type { Finding } from '../judge/verdict';
import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';

type Text = { type: 'text'; text: string; marks?: { type: 'code' }[] };
type Mention = { type: 'mention'; attrs: { id: string } };
type Paragraph = { type: 'paragraph'; content: (Text | Mention)[] };
type BulletList = { type: 'bulletList'; content: { type: 'listItem'; content: Paragraph[] }[] };
/** Atlassian Document Format: texts stand in text nodes, so that nothing a person wrote is read as markup. */
export type CommentBody = { type: 'doc'; version: 1; content: (Paragraph | BulletList)[] };

/** A comment that nobody has to scroll. */
const MOST_POINTS = 12;
const LONGEST_POINT = 300;

const words = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const point = (text: string) => ({ type: 'listItem' as const, content: [words(text.slice(0, LONGEST_POINT))] });

const titleOf = (id: string, policy: Policy): string =>
  policy.sitePriorities.find((priority) => priority.id === id)?.name ?? id;

function openPoints(findings: readonly Finding[], policy: Policy): (Paragraph | BulletList)[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, MOST_POINTS).map(({ message }) => point(message));
  const left = findings.length - shown.length;
  const more = left > 0 ? [point(sayBehind(policy.language, 'repair.more', { count: String(left) }))] : [];
  return [words(sayBehind(policy.language, 'repair.open', {})), { type: 'bulletList', content: [...shown, ...more] }];
}

/** The code that every refusal ends with, and what is open by id: for scripts. */
const forScripts = (findings: readonly Finding[]): Paragraph => ({
  type: 'paragraph',
  content: [
    {
      type: 'text',
      text: [REFUSAL_CODE, ...new Set(findings.map(({ target }) => target))].join(' '),
      marks: [{ type: 'code' }],
    },
  ],
});

/** What a repair says on the work item: what was put back, what is open, how the priority can stay. Ids are Jira's priority ids. */
export function repairComment(
  { from, to, findings }: { from: string; to: string; findings: readonly Finding[] },
  policy: Policy,
): CommentBody {
  const names = { from: titleOf(from, policy), to: titleOf(to, policy) };
  return {
    type: 'doc',
    version: 1,
    content: [
      words(sayBehind(policy.language, 'repair.put-back', names)),
      ...openPoints(findings, policy),
      words(sayBehind(policy.language, 'repair.how', { from: names.from })),
      words(sayBehind(policy.language, 'repair.ask', { from: names.from })),
      forScripts(findings),
    ],
  };
}
