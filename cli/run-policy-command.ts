import { diffPolicies } from '../src/core/policy/portable/diff-policies';
import { policyCounts } from '../src/core/policy/portable/policy-counts';
import { readPolicyFile } from '../src/core/policy/portable/read-policy-file';
import { readPolicy, textOf } from './read-policy';

export type PolicyCommand = { command: 'policy' } & (
  { does: 'check'; file: string } | { does: 'diff'; from: string; to: string }
);

const line = (path: string, words: string): string => (path === '' ? `${words}\n` : `${path}: ${words}\n`);

async function check(file: string, output: NodeJS.WritableStream): Promise<boolean> {
  const read = readPolicyFile(await textOf(file));
  if (read.ok) output.write(`${policyCounts(read.file.policy)}\n`);
  else for (const { path, words } of read.problems) output.write(line(path, words));
  return read.ok;
}

/** @returns whether nothing is wrong (`check`), or nothing differs (`diff`). */
export async function runPolicyCommand(given: PolicyCommand, output: NodeJS.WritableStream): Promise<boolean> {
  if (given.does === 'check') return check(given.file, output);
  const changes = diffPolicies(await readPolicy(given.from), await readPolicy(given.to));
  for (const { label, words } of changes) output.write(line(label, words));
  return changes.length === 0;
}
