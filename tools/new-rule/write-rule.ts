import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

import { edited, editsFor } from './edits';
import { newFiles } from './new-files';
import { ruleName } from './rule-name';

/**
 * Writes a rule, its test and its page into the project at `root`, and puts it into every list. All or nothing: what is
 * written is made first. Gives the paths. @throws Error with what to do where the name does not fit or is taken
 */
export async function writeRule(root: string, id: string): Promise<string[]> {
  const name = ruleName(id);
  if (name === null)
    throw new Error(`Name the rule in two to five lower-case words, such as stale-version: not "${id}".`);
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const made = newFiles(name);
  const taken = Object.keys(made).find((file) => existsSync(path.join(root, file)));
  if (taken !== undefined) throw new Error(`There is a rule of that name: ${taken}.`);
  const files = { ...edited(editsFor(name), read), ...made };
  const config = await resolveConfig(path.join(root, 'package.json'));
  const written = await Promise.all(
    Object.entries(files).map(
      async ([file, text]) => [file, await format(text, { ...config, filepath: file })] as const,
    ),
  );
  for (const [file, text] of written) writeFileSync(path.join(root, file), text);
  return written.map(([file]) => file);
}
