import { createReadStream } from 'node:fs';

import type * as z from 'zod/mini';

import { linesOf } from './lines-of';
import { WrongUse } from './wrong-use';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Every line of a JSON Lines file as a row of this shape; one line that is none makes the file unusable. @throws WrongUse */
export async function readRows<S extends z.ZodMiniType>(what: string, file: string, shape: S): Promise<z.output<S>[]> {
  const rows: z.output<S>[] = [];
  const stream = createReadStream(file, 'utf8');
  let line = 0;
  try {
    for await (const text of linesOf(stream as AsyncIterable<string>)) {
      line += 1;
      const plain = line === 1 ? text.replace(/^\ufeff/, '') : text;
      if (plain.trim() === '') continue;
      const parsed = shape.safeParse(parseJson(plain));
      if (!parsed.success) {
        const where = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new WrongUse(`The ${what} ${file} cannot be used: line ${line} is wrong${where && ` at ${where}`}.`);
      }
      rows.push(parsed.data);
    }
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`The ${what} ${file} cannot be opened.`);
  }
  return rows;
}
