import { WrongUse } from './wrong-use';

/** What the commands are for; those that are not among `Arguments` come with a later part. */
const COMMANDS = ['judge', 'read', 'suggest', 'duplicates', 'paths', 'policy'] as const;
export type Command = (typeof COMMANDS)[number];
export type Arguments = { command: 'judge'; policyFile: string | null } | { command: 'paths'; pessimistic: boolean };

export const USAGE =
  'usage: npm run -s preflight -- judge [--policy FILE] < DRAFTS.jsonl, or npm run -s preflight -- paths [--pessimistic]';

const isCommand = (word: string): word is Command => COMMANDS.some((command) => command === word);
const unknown = (command: Command, word: string): WrongUse =>
  new WrongUse(`The command "${command}" does not know "${word}". ${USAGE}`);

function judgeArguments(rest: readonly string[]): Arguments {
  const [option, file, ...more] = rest;
  if (option === undefined) return { command: 'judge', policyFile: null };
  if (option !== '--policy') throw unknown('judge', option);
  if (file === undefined) throw new WrongUse(`Name a file after --policy. ${USAGE}`);
  if (more[0] !== undefined) throw unknown('judge', more[0]);
  return { command: 'judge', policyFile: file };
}

function pathsArguments(rest: readonly string[]): Arguments {
  const other = rest.find((word) => word !== '--pessimistic');
  if (other !== undefined) throw unknown('paths', other);
  return { command: 'paths', pessimistic: rest.length > 0 };
}

/** @throws WrongUse */
export function readArguments(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  if (command === undefined) throw new WrongUse(`Name a command. ${USAGE}`);
  if (!isCommand(command)) throw new WrongUse(`There is no command "${command}". ${USAGE}`);
  if (command === 'judge') return judgeArguments(rest);
  if (command === 'paths') return pathsArguments(rest);
  throw new WrongUse(`The command "${command}" is not built yet; only "judge" and "paths" are.`);
}
