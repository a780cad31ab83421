import * as z from 'zod/mini';

import { cleanText, onOneLine } from './clean-text';

/** Characters of a whole query; no browser or chat tool needs more for what it may hold. */
export const LONGEST_QUERY = 20_000;
const MOST_NAMES = 40;
const LONGEST_OTHER = 2_000;

const isWebLink = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
};

/** What stands under each name, and what is said where it does not fit. */
const NAMED = {
  space: [z.string().check(z.regex(/^(?:[A-Za-z][A-Za-z0-9_]{0,79}|\d{1,18})$/)), 'no-key'],
  type: [z.string().check(z.maxLength(60)), 'too-long'],
  category: [z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/)), 'no-key'],
  name: [z.string().check(z.maxLength(120)), 'too-long'],
  github: [z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/)), 'no-account'],
  mail: [z.string().check(z.maxLength(254), z.regex(/^[^\s@<>"'(),:;\\]{1,64}@[A-Za-z0-9.-]{1,190}$/)), 'no-mail'],
  batch: [z.string().check(z.maxLength(80)), 'too-long'],
  link: [z.string().check(z.maxLength(LONGEST_OTHER), z.refine(isWebLink)), 'no-link'],
} as const;
export type AddressName = keyof typeof NAMED;
const isNamed = (name: string): name is AddressName => Object.hasOwn(NAMED, name);

/** Why something of an address is not filled in as it stands there. `cleaned`: it is, without what cannot be seen. */
export type WhyDropped =
  | ('repeated' | 'too-long' | 'unreadable' | 'cleaned' | 'no-place' | 'not-offered')
  | ('no-key' | 'no-account' | 'no-mail' | 'no-link');
/** `name` as the address has it, shortened; null: all of it. */
export type Dropped = { name: string | null; why: WhyDropped };

export type Address = {
  named: Partial<Record<AddressName, string>>;
  /** Under other names: ids of parts, for a policy that has them; else what other programs add to addresses. */
  others: Record<string, string>;
  dropped: Dropped[];
};

type Read = { value: string; why: WhyDropped | null } | { value: null; why: WhyDropped };

const shown = (name: string): string => onOneLine(cleanText(name.slice(0, 40)).text);

/** The forms in which people write the same: `@octo` is `octo`. */
const written = (name: AddressName, text: string): string => {
  const line = onOneLine(text);
  if (name === 'github') return line.replace(/^@/, '');
  return name === 'link' && isWebLink(line) ? new URL(line).href : line;
};

function readNamed(name: AddressName, given: string): Read {
  const [schema, why] = NAMED[name];
  const { text, changed } = cleanText(given);
  const value = schema.safeParse(written(name, text)).data;
  return value === undefined ? { value: null, why } : { value, why: changed ? 'cleaned' : null };
}

function readOther(given: string): Read {
  if (given.length > LONGEST_OTHER) return { value: null, why: 'too-long' };
  const { text, changed } = cleanText(given);
  return { value: text, why: changed ? 'cleaned' : null };
}

function readOne(name: string, given: readonly string[]): Read {
  const [first = ''] = given;
  if (given.some((one) => one !== first)) return { value: null, why: 'repeated' };
  if (first.length > LONGEST_OTHER) return { value: null, why: 'too-long' };
  if (first.includes('\u{FFFD}')) return { value: null, why: 'unreadable' };
  return isNamed(name) ? readNamed(name, first) : readOther(first);
}

const nothing = (why?: WhyDropped): Address => ({
  named: {},
  others: {},
  dropped: why === undefined ? [] : [{ name: null, why }],
});

/**
 * What a link of a chat tool asks for: `?name=…&github=…`, all of it written by somebody unknown. Nothing in it is trusted: what
 * does not fit is left out and told, never repaired by a guess. A name that stands there twice with two values is left out.
 * @param query with or without its question mark
 */
export function readAddress(query: string): Address {
  if (query.length > LONGEST_QUERY) return nothing('too-long');
  const words = new URLSearchParams(query);
  const names = [...new Set(words.keys())];
  if (names.length > MOST_NAMES) return nothing('too-long');
  const address = nothing();
  for (const name of names) {
    const { value, why } = readOne(name, words.getAll(name));
    if (value !== '' && why !== null) address.dropped.push({ name: shown(name), why });
    if (value === null || value === '') continue;
    if (isNamed(name)) address.named[name] = value;
    else Object.assign(address.others, { [name]: value });
  }
  return address;
}
