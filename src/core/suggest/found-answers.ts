import type { Part, Policy } from '../policy/policy';
import { readText } from '../read/read-text';
import type { FoundEnvironment, ReadAs, ReadResult } from '../read/read-result';

/** What was found for one question: the text for its box. */
export type FoundAnswer = { part: string; text: string };

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const words = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

const systemIn = ({ os, osVersion }: FoundEnvironment): string => (os === null ? '' : words(os, osVersion));
const placeIn = ({ app, browser, device }: FoundEnvironment): string =>
  [app, browser, device].filter((one) => one !== null).join(', ');

function textFor(part: Part, read: ReadResult, text: string): string {
  if (part.holds === undefined) return '';
  if (part.holds === 'email') return EMAIL.exec(text)?.[0] ?? '';
  if (part.holds === 'os') return systemIn(read.environment);
  if (part.holds === 'environment') return placeIn(read.environment);
  if (part.holds === 'account' || part.holds === 'link' || part.holds === 'log') return '';
  return read.parts[part.holds].join('\n');
}

/**
 * What a pasted text says for each question of the policy that `holds` something, in the policy's order. Where the language
 * is not known, only headings, names and versions are found. Nothing is written anywhere: the panel offers it.
 */
export function foundAnswers(text: string, as: ReadAs, policy: Policy): FoundAnswer[] {
  const read = readText(text, as);
  return policy.parts
    .map((part) => ({ part: part.id, text: textFor(part, read, text) }))
    .filter((found) => found.text !== '');
}
