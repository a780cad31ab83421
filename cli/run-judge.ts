import { once } from 'node:events';

import type { Policy } from '../src/core/policy/policy';
import { lineJudge } from './judge-lines';
import { linesOf } from './lines-of';

type Streams = {
  input: AsyncIterable<string>;
  output: NodeJS.WritableStream;
  progress: ((lines: number) => void) | null;
};
const STEP = 500;

/** Answers line by line in order, one in memory at a time. @returns whether every line could be read. */
export async function runJudge(policy: Policy, { input, output, progress }: Streams): Promise<boolean> {
  const judgeLine = lineJudge(policy);
  let line = 0;
  let good = true;
  for await (const text of linesOf(input)) {
    line += 1;
    const plain = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (plain.trim() === '') continue;
    const answer = judgeLine(plain, line);
    good &&= !('error' in answer);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
    if (line % STEP === 0) progress?.(line);
  }
  return good;
}
