import { once } from 'node:events';

import { linesOf } from './lines-of';

export type Streams = {
  input: AsyncIterable<string>;
  output: NodeJS.WritableStream;
  progress: ((lines: number) => void) | null;
};
const STEP = 500;

/** Answers line by line in order, one in memory at a time. @returns whether every line could be read. */
export async function runLines(
  answer: (text: string, line: number) => object,
  { input, output, progress }: Streams,
): Promise<boolean> {
  let line = 0;
  let good = true;
  for await (const text of linesOf(input)) {
    line += 1;
    const plain = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (plain.trim() === '') continue;
    const answered = answer(plain, line);
    good &&= !('error' in answered);
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, 'drain');
    if (line % STEP === 0) progress?.(line);
  }
  return good;
}
