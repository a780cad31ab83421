import { readFile } from 'node:fs/promises';

import { firstPack } from '../src/core/policy/packs/packs';
import type { Policy } from '../src/core/policy/policy';
import { readPolicyFile } from '../src/core/policy/portable/read-policy-file';
import { WrongUse } from './wrong-use';

/** @throws WrongUse */
export async function textOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new WrongUse(`The policy ${file} cannot be opened.`);
  return text;
}

/** The policy in the file (a policy file, or a policy alone), or the first built-in pack. @throws WrongUse */
export async function readPolicy(file: string | null): Promise<Policy> {
  if (file === null) return firstPack;
  const read = readPolicyFile(await textOf(file));
  if (read.ok) return read.file.policy;
  const [{ path, words } = { path: '', words: '' }] = read.problems;
  throw new WrongUse(`The policy ${file} cannot be used: ${path === '' ? words : `${path}: ${words}`}`);
}
