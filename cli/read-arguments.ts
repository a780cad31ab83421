import type { PolicyCommand } from './run-policy-command';
import { WrongUse } from './wrong-use';

const COMMANDS = ['judge', 'read', 'suggest', 'duplicates', 'paths', 'self-test', 'policy'] as const;
export type Command = (typeof COMMANDS)[number];
export type Arguments =
  | { command: 'judge' | 'read'; policyFile: string | null }
  /** `file`: the history or the corpus. */
  | { command: 'suggest' | 'duplicates'; policyFile: string | null; file: string }
  | { command: 'paths'; pessimistic: boolean }
  | { command: 'self-test'; words: readonly string[] }
  | PolicyCommand;

export const USAGE =
  'usage: npm run -s preflight -- judge [--policy FILE] < DRAFTS.jsonl, or read [--policy FILE] < TEXTS.jsonl, ' +
  'or suggest --history FILE [--policy FILE] < ITEMS.jsonl, or duplicates --corpus FILE < ITEMS.jsonl, or paths [--pessimistic], ' +
  'or policy check FILE, or policy diff FILE FILE, ' +
  'or self-test, against a real site (docs/live-checks.md)';

const isCommand = (word: string): word is Command => COMMANDS.some((command) => command === word);
const unknown = (command: Command, word: string): WrongUse =>
  new WrongUse(`The command "${command}" does not know "${word}". ${USAGE}`);

/** The files behind options such as `--policy`, each given at most once. */
function filesOf(command: Command, known: readonly string[], rest: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) {
    const [option = '', file] = rest.slice(at, at + 2);
    if (!known.includes(option) || files.has(option)) throw unknown(command, option);
    if (file === undefined) throw new WrongUse(`Name a file after ${option}. ${USAGE}`);
    files.set(option, file);
  }
  return files;
}

function policyFileOf(command: Command, rest: readonly string[]): string | null {
  return filesOf(command, ['--policy'], rest).get('--policy') ?? null;
}

const LEARNED_FROM = { suggest: '--history', duplicates: '--corpus' } as const;
function filedArguments(command: keyof typeof LEARNED_FROM, rest: readonly string[]): Arguments {
  const option = LEARNED_FROM[command];
  const files = filesOf(command, [option, '--policy'], rest);
  const file = files.get(option);
  if (file === undefined) throw new WrongUse(`The command "${command}" needs ${option}. ${USAGE}`);
  return { command, policyFile: files.get('--policy') ?? null, file };
}

function pathsArguments(rest: readonly string[]): Arguments {
  const other = rest.find((word) => word !== '--pessimistic');
  if (other !== undefined) throw unknown('paths', other);
  return { command: 'paths', pessimistic: rest.length > 0 };
}

function policyArguments([does, ...files]: readonly string[]): Arguments {
  const [one, other, more] = files;
  if (does === 'check' && one !== undefined && other === undefined) return { command: 'policy', does, file: one };
  if (does === 'diff' && one !== undefined && other !== undefined && more === undefined)
    return { command: 'policy', does, from: one, to: other };
  if (does === 'check') throw new WrongUse(`Name one file after "policy check". ${USAGE}`);
  if (does === 'diff') throw new WrongUse(`Name two files after "policy diff". ${USAGE}`);
  throw new WrongUse(`Say what to do with the policy: check or diff. ${USAGE}`);
}

/** @throws WrongUse */
export function readArguments(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  if (command === undefined) throw new WrongUse(`Name a command. ${USAGE}`);
  if (!isCommand(command)) throw new WrongUse(`There is no command "${command}". ${USAGE}`);
  if (command === 'judge' || command === 'read') return { command, policyFile: policyFileOf(command, rest) };
  if (command === 'suggest' || command === 'duplicates') return filedArguments(command, rest);
  if (command === 'self-test') return { command, words: rest };
  return command === 'paths' ? pathsArguments(rest) : policyArguments(rest);
}
