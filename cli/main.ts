import type { Policy } from '../src/core/policy/policy';
import { duplicatesLine } from './duplicates-lines';
import { runLiveCommand } from './live/run-live-command';
import { judgeLine } from './judge-lines';
import { answerLine } from './line-answer';
import { readArguments, USAGE, type Arguments } from './read-arguments';
import { readLine } from './read-lines';
import { readPolicy } from './read-policy';
import { runLines } from './run-lines';
import { runPathsCommand } from './run-paths-command';
import { runPolicyCommand } from './run-policy-command';
import { suggestLine } from './suggest-lines';
import { WrongUse } from './wrong-use';

const { argv, stdin, stdout, stderr } = process;

const progress = stderr.isTTY ? (lines: number) => void stderr.write(`\r${lines} lines`) : null;

/** What the command says to a line. What it is told from (a history, a corpus) is read before. */
async function answering(given: Exclude<Arguments, { command: 'paths' | 'self-test' | 'policy' }>, policy: Policy) {
  switch (given.command) {
    case 'judge':
      return answerLine(judgeLine(policy), 'This line could not be judged.');
    case 'read':
      return answerLine(readLine, 'This line could not be read.');
    case 'suggest':
      return answerLine(await suggestLine(given.file, policy), 'For this line nothing could be suggested.');
    case 'duplicates':
      return answerLine(await duplicatesLine(given.file), 'For this line nothing could be looked for.');
  }
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    stdout.write(`${USAGE}\n`);
    return 0;
  }
  const given = readArguments(words);
  if (given.command === 'paths') return (await runPathsCommand(given, stdout)) ? 0 : 1;
  if (given.command === 'self-test') return (await runLiveCommand(given.words, process.env, stdout)) ? 0 : 1;
  if (given.command === 'policy') return (await runPolicyCommand(given, stdout)) ? 0 : 1;
  stdin.setEncoding('utf8');
  const policy = await readPolicy(given.policyFile);
  return (await runLines(await answering(given, policy), { input: stdin, output: stdout, progress })) ? 0 : 1;
}

/** The reader went away (`| head`): nobody is left to answer. */
stdout.on('error', () => process.exit(1));

main(argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (!(error instanceof WrongUse)) throw error;
    stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
