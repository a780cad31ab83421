import type { FoundEnvironment, ReadPart, ReadPiece } from '../read/read-result';
import { readText } from '../read/read-text';
import { findEnvironment } from '../read/environment/find-environment';
import { askedPart } from './asked-part';
import { chatTurns, type Turn } from './chat-turns';
import { reporterOf } from './reporter-of';

/** What a pasted text says, by part. `spoken`: the words of the one who has the trouble, which is the whole text where it is no chat. */
export type ReadPaste = {
  analysed: boolean;
  parts: Readonly<Record<ReadPart, readonly string[]>>;
  environment: FoundEnvironment;
  spoken: string;
};

/** What a turn answers: `part`, or a question of another sort (`other`); `opening`: it is the first thing that was said. */
type Said = { answers: ReadPart | 'other' | 'opening' | null; start: number; end: number };
type Spoken = { text: string; turns: Said[] };

const LEAST_TROUBLE = 20;
const YES_OR_NO = /^\W{0,3}(?:yes|no|yep|yeah|nope|ok|okay|sure|thanks?|thank you)\b/i;

/** The reporter's turns, a paragraph each, and what the words before each of them asked for. */
function spokenBy(reporter: string, turns: readonly Turn[], text: string): Spoken {
  const spoken: Spoken = { text: '', turns: [] };
  let question = '';
  for (const { speaker, start, end } of turns) {
    const words = text.slice(start, end).trim();
    if (speaker !== reporter) question = words;
    else {
      const from = spoken.text.length;
      spoken.text += `${words}\n\n`;
      const asked = question.includes('?') ? (askedPart(question) ?? 'other') : null;
      spoken.turns.push({ answers: from === 0 ? 'opening' : asked, start: from, end: spoken.text.length });
      question = '';
    }
  }
  return spoken;
}

/** What a piece of a turn says: the answer to a question is what was asked for, and a chat opens with what is wrong. */
function labelsOf({ labels, text }: ReadPiece, said: Said | undefined): readonly ReadPart[] {
  const answers = said?.answers ?? null;
  if (answers === 'opening') return labels.length === 0 && text.length >= LEAST_TROUBLE ? ['observed'] : labels;
  if (answers === 'other') return YES_OR_NO.test(text) ? [] : labels;
  return answers === null || labels[0] === 'environment' ? labels : [answers];
}

function readChat(turns: readonly Turn[], text: string): ReadPaste {
  const spoken = spokenBy(reporterOf(turns, text) ?? '', turns, text);
  const { analysed, pieces } = readText(spoken.text, 'chat');
  const parts: Record<ReadPart, string[]> = {
    ...{ observed: [], expected: [], reproSteps: [], stepsTried: [], environment: [] },
  };
  let turn = 0;
  for (const piece of analysed ? pieces : []) {
    while ((spoken.turns[turn]?.end ?? Infinity) <= piece.start) turn += 1;
    for (const label of labelsOf(piece, spoken.turns[turn])) parts[label].push(piece.text);
  }
  return { analysed, parts, environment: findEnvironment(spoken.text), spoken: spoken.text };
}

/** Reads a pasted chat or notes. In a chat only the words of the one who has the trouble are facts. Pure, linear. */
export function readPaste(text: string): ReadPaste {
  const turns = chatTurns(text);
  if (turns.length > 0) return readChat(turns, text);
  const { analysed, parts, environment } = readText(text, 'report');
  return { analysed, parts, environment, spoken: text };
}
