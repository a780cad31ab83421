import { WrongUse } from './wrong-use';

/** What the commands are for; those that are not among `Arguments` come with a later part. */
const COMMANDS = ['judge', 'read', 'suggest', 'duplicates', 'paths', 'policy'] as const;
export type Command = (typeof COMMANDS)[number];
export type Arguments =
  { command: 'judge' | 'read'; policyFile: string | null } | { command: 'paths'; pessimistic: boolean };

export const USAGE =
  'usage: npm run -s preflight -- judge [--policy FILE] < DRAFTS.jsonl, or read [--policy FILE] < TEXTS.jsonl, or paths [--pessimistic]';

const isCommand = (word: string): word is Command => COMMANDS.some((command) => command === word);
const unknown = (command: Command, word: string): WrongUse =>
  new WrongUse(`The command "${command}" does not know "${word}". ${USAGE}`);

/** The file behind `--policy`, which every command that answers lines takes; null without it. */
function policyFileOf(command: Command, rest: readonly string[]): string | null {
  const [option, file, ...more] = rest;
  if (option === undefined) return null;
  if (option !== '--policy') throw unknown(command, option);
  if (file === undefined) throw new WrongUse(`Name a file after --policy. ${USAGE}`);
  if (more[0] !== undefined) throw unknown(command, more[0]);
  return file;
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
  if (command === 'judge' || command === 'read') return { command, policyFile: policyFileOf(command, rest) };
  if (command === 'paths') return pathsArguments(rest);
  throw new WrongUse(`The command "${command}" is not built yet; only "judge", "read" and "paths" are.`);
}
