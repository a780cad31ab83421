import type { Part, Policy } from '../policy/policy';
import { bare } from '../judge/facts/patterns';
import { foundAnswers, type FoundAnswer } from './found-answers';

const NUMBERED = /^\s*(\d{1,2})\s*[.):\]-]\s*(.*)$/;
/** A line of the reply: it begins an answer (`part`), or goes on with the one before. */
type Line = { part: string | null; text: string };

const startsWithQuestion = (line: string, { ask = '', title }: Part): number => {
  const plain = line.toLowerCase();
  return [ask, title].find((words) => words !== '' && plain.startsWith(words.toLowerCase()))?.length ?? -1;
};

/** The answer without the question that was copied along. */
function withoutQuestion(text: string, part: Part | undefined): string {
  const length = part === undefined ? -1 : startsWithQuestion(text, part);
  return length === -1 ? text : text.slice(length).replace(/^[\s:–-]+/, '');
}

function lineOf(line: string, asked: readonly Part[]): Line {
  const [, number, rest = ''] = NUMBERED.exec(line) ?? [];
  const byNumber = number === undefined ? undefined : asked[Number(number) - 1];
  if (byNumber !== undefined) return { part: byNumber.id, text: withoutQuestion(rest, byNumber) };
  const byWords = asked.find((part) => startsWithQuestion(line, part) !== -1);
  return byWords === undefined
    ? { part: null, text: line }
    : { part: byWords.id, text: withoutQuestion(line, byWords) };
}

function answersIn(reply: string, asked: readonly Part[]): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  let current: string[] | null = null;
  for (const line of reply.split('\n').map((text) => lineOf(text.replace(/^\s*>+\s?/, ''), asked))) {
    if (line.part !== null) {
      current = answers.get(line.part) ?? [];
      answers.set(line.part, current);
    }
    if (line.text.trim() !== '') current?.push(line.text.trim());
  }
  return answers;
}

/**
 * The answers in a reply to `askStudent`: by number, by the question repeated, and what is left out of both by reading the
 * whole as a chat. `asked`: the questions in the order in which they were sent.
 */
export function readReply(reply: string, asked: readonly Part[], policy: Policy): FoundAnswer[] {
  const answers = answersIn(reply, asked);
  const found = new Map(foundAnswers(reply, 'chat', policy).map(({ part, text }) => [part, text]));
  return asked
    .map(({ id }) => ({
      part: id,
      text: (answers.get(id) ?? []).join('\n') || (answers.size === 0 ? (found.get(id) ?? '') : ''),
    }))
    .filter(({ text }) => bare(text) !== '');
}
