import { WrongUse } from './wrong-use';

/** What the commands are for; those without `runs` come with a later part. */
const COMMANDS = ['judge', 'read', 'suggest', 'duplicates', 'paths', 'policy'] as const;
export type Command = (typeof COMMANDS)[number];
export type Arguments = { command: Command; policyFile: string | null };

export const USAGE = 'usage: npm run -s preflight -- judge [--policy FILE] < DRAFTS.jsonl';

const isCommand = (word: string): word is Command => COMMANDS.some((command) => command === word);

/** @throws WrongUse */
export function readArguments(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  if (command === undefined) throw new WrongUse(`Name a command. ${USAGE}`);
  if (!isCommand(command)) throw new WrongUse(`There is no command "${command}". ${USAGE}`);
  if (command !== 'judge') throw new WrongUse(`The command "${command}" is not built yet; only "judge" is.`);
  if (rest.length === 0) return { command, policyFile: null };
  const [option = '', file, ...more] = rest;
  if (option !== '--policy') throw new WrongUse(`The command "judge" does not know "${option}". ${USAGE}`);
  if (file === undefined) throw new WrongUse(`Name a file after --policy. ${USAGE}`);
  if (more.length > 0) throw new WrongUse(`The command "judge" does not know "${more[0] ?? ''}". ${USAGE}`);
  return { command, policyFile: file };
}
