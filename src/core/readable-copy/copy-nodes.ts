import { answerAt } from '../judge/facts/answer-at';
import { chosenRoute } from '../judge/facts/chosen-route';
import { hasSubstance } from '../judge/facts/is-filler';
import { sayBehind } from '../judge/sentences/say-behind';
import type { Part, Policy } from '../policy/policy';
import type { Report } from '../report/report';

type Mark = { type: 'strong' | 'code' };
type Text = { type: 'text'; text: string; marks?: Mark[] };
type Paragraph = { type: 'paragraph'; content: (Text | { type: 'hardBreak' })[] };
/** The nodes of the Atlassian Document Format that a copy is made of. */
export type CopyNode =
  | Paragraph
  | { type: 'heading'; attrs: { level: number }; content: Text[] }
  | { type: 'codeBlock'; content: Text[] }
  | { type: 'bulletList'; content: { type: 'listItem'; content: Paragraph[] }[] };

/** The first and the last line of a copy are known by these words. Nobody reads them as a sentence of their own. */
export const BEGIN = 'preflight-report';
export const END = 'preflight-report-end';

/** Jira's description holds 32,767 characters; what does not fit stays in the field, and the copy says so. */
const LONGEST_ANSWER = 4_000;
const MOST_CHARACTERS = 16_000;

const plain = (text: string): Text => ({ type: 'text', text });
const strong = (text: string): Text => ({ type: 'text', text, marks: [{ type: 'strong' }] });
const paragraph = (...content: Paragraph['content']): Paragraph => ({ type: 'paragraph', content });
const marker = (word: string, sentence: string): Paragraph =>
  paragraph({ type: 'text', text: word, marks: [{ type: 'code' }] }, plain(` ${sentence}`));

const lines = (text: string): Paragraph => {
  const [first = '', ...others] = text.split(/\r?\n/);
  const rest = others.flatMap((line): Paragraph['content'] => [
    { type: 'hardBreak' },
    ...(line === '' ? [] : [plain(line)]),
  ]);
  return paragraph(...(first === '' ? [] : [plain(first)]), ...rest);
};

/** What a program wrote keeps its shape. */
const answerNode = (part: Part, text: string): CopyNode =>
  part.holds === 'log' ? { type: 'codeBlock', content: [plain(text)] } : lines(text);

function answerNodes(report: Report, policy: Policy): CopyNode[] {
  let left = MOST_CHARACTERS;
  return policy.parts.flatMap((part) => {
    const text = answerAt(`answers.${part.id}`, report).trim();
    if (!hasSubstance(text, part, policy)) return [];
    const shown = text.slice(0, Math.min(LONGEST_ANSWER, left));
    left -= shown.length;
    const cut = shown.length < text.length ? [paragraph(plain(sayBehind(policy.language, 'copy.cut', {})))] : [];
    return [paragraph(strong(part.title)), ...(shown === '' ? [] : [answerNode(part, shown)]), ...cut];
  });
}

const titleIn = (rows: readonly { id: string; title: string }[], id: string | null): string | null =>
  rows.find((row) => row.id === id)?.title ?? null;

function factNodes({ about, impact }: Report, policy: Policy): CopyNode[] {
  const { language } = policy;
  const moves = impact.canMoveOn === null ? null : sayBehind(language, impact.canMoveOn ? 'copy.yes' : 'copy.no', {});
  const facts: [string, string | null][] = [
    [sayBehind(language, 'copy.category', {}), titleIn(policy.categories, about.category)],
    [sayBehind(language, 'copy.can-move-on', {}), moves],
    [sayBehind(language, 'copy.blocking-kind', {}), titleIn(policy.blockingKinds, impact.blockingKind)],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [paragraph(strong(`${name}:`), plain(` ${text}`))]));
}

function doneNodes({ done, evidence, couldNot }: Report, policy: Policy): CopyNode[] {
  const rows = policy.items.flatMap(({ id, title }) => {
    if (done[id] === true) return [[title, evidence[id] ?? ''].filter((text) => text !== '').join(': ')];
    return couldNot[id] === undefined
      ? []
      : [sayBehind(policy.language, 'copy.could-not', { title, text: couldNot[id] })];
  });
  if (rows.length === 0) return [];
  const content = rows.map((row) => ({ type: 'listItem' as const, content: [lines(row.slice(0, LONGEST_ANSWER))] }));
  return [paragraph(strong(sayBehind(policy.language, 'copy.done', {}))), { type: 'bulletList', content }];
}

/**
 * The report as everybody can read it, also once the app is gone: answers and steps, no verdict, which would be wrong tomorrow.
 * Empty where there is nothing to copy: a report that went elsewhere holds nothing that belongs in Jira. Pure.
 */
export function copyNodes(report: Report, policy: Policy): CopyNode[] {
  const { language } = policy;
  const route = chosenRoute(report, policy);
  if (route !== null && !route.inJira) return [];
  const said = [...factNodes(report, policy), ...answerNodes(report, policy), ...doneNodes(report, policy)];
  if (said.length === 0) return [];
  return [
    marker(BEGIN, sayBehind(language, 'copy.begin', {})),
    { type: 'heading', attrs: { level: 3 }, content: [plain(sayBehind(language, 'copy.title', {}))] },
    ...said,
    marker(END, sayBehind(language, 'copy.end', {})),
  ];
}
