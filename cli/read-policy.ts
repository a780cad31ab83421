import { readFile } from 'node:fs/promises';

import { firstPack } from '../src/core/policy/packs/packs';
import { Policy } from '../src/core/policy/policy';
import { WrongUse } from './wrong-use';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The policy in the file, or the first built-in pack. @throws WrongUse */
export async function readPolicy(file: string | null): Promise<Policy> {
  if (file === null) return firstPack;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new WrongUse(`The policy ${file} cannot be opened.`);
  const parsed = Policy.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [problem] = parsed.error.issues;
  const where = problem === undefined || problem.path.length === 0 ? 'its top' : problem.path.join('.');
  throw new WrongUse(`The policy ${file} cannot be used: something is wrong at ${where}.`);
}
