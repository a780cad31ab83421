import * as z from 'zod/mini';

import { labelBlocks } from '../src/core/read/label-blocks';
import { labelSentence } from '../src/core/read/label-sentence';
import type { ReadLabel, ReadResult } from '../src/core/read/read-result';
import { readText } from '../src/core/read/read-text';
import { idOf, type LineAnswer } from './line-answer';

const as = z.enum(['report', 'chat']);
const ReadInput = z.union(
  [
    z.object({ text: z.string(), as }),
    z.object({ sentence: z.string(), as }),
    z.object({ blocks: z.array(z.string()) }),
  ],
  { error: 'needs "text" and "as", "sentence" and "as", or "blocks"; "as" is "report" or "chat"' },
);

type Found = Pick<ReadResult, 'present' | 'parts' | 'analysed'> & {
  environment: Pick<ReadResult['environment'], 'os' | 'osVersion' | 'browser' | 'app' | 'versions'>;
};
export type ReadAnswer = Found | { label: ReadLabel } | { labels: ReadLabel[] };

function answerOf(input: z.infer<typeof ReadInput>): ReadAnswer {
  if ('blocks' in input) return { labels: labelBlocks(input.blocks) };
  if ('sentence' in input) return { label: labelSentence(input.sentence, input.as) };
  const { present, parts, analysed, environment } = readText(input.text, input.as);
  const { os, osVersion, browser, app, versions } = environment;
  return { present, parts, analysed, environment: { os, osVersion, browser, app, versions } };
}

/** Answers one line of the command `read`, in each of its three forms. */
export function readLine(value: unknown, line: number): LineAnswer<ReadAnswer> {
  const parsed = ReadInput.safeParse(value);
  if (parsed.success) return { id: idOf(value), ...answerOf(parsed.data) };
  const message = `The line: ${parsed.error.issues[0]?.message ?? 'cannot be read'}`;
  return { id: idOf(value), error: { code: 'INVALID_INPUT', message, line } };
}
