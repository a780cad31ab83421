import { ANYTHING, overlap, type Taken, takenBy } from './pattern-class';

/** Longest pattern that is projected. */
const LONGEST = 20_000;
const MOST_REPEATED = 20;

const ESCAPED = /^\\[^A-Za-z0-9\r\n]/;
const CLASS = /^\[(\^?)((?:\\[^A-Za-z0-9\r\n]|[^\]\\[])+)\]/;
const LITERAL = /^[^\\[\](){}*+?|^$.\r\n\u0085\u2028\u2029]/;
const REPEAT = /^(?:[*+?]|\{(\d+),(\d+)\})/;

/** `rest`: what follows. `null` in place of it all: not portable. */
type Read = { rest: string } | null;
type Atom = { rest: string; taken: Taken | null };

/**
 * Whether every regular-expression engine reads the pattern alike, and none can take long over it: literals, escaped
 * signs, classes, `.`, groups that capture nothing, alternation, `^` first and `$` last. A group repeats a bounded number
 * of times; two repetitions without bound never stand side by side where one could take what the other does. So there is
 * no \s \w \b, no look-around, no back-reference, no lazy or possessive repetition.
 */
export function isPortablePattern(pattern: string): boolean {
  if (pattern.length > LONGEST) return false;
  const inner = pattern.replace(/^\^/, '').replace(/([^\\])\$$/, '$1');
  return alternation(inner)?.rest === '';
}

function alternation(source: string): Read {
  let read = sequence(source);
  while (read?.rest.startsWith('|') === true) read = sequence(read.rest.slice(1));
  return read;
}

function sequence(source: string): Read {
  let rest = source;
  let before: Taken | null = null;
  while (rest !== '' && !/^[|)]/.test(rest)) {
    const atom = readAtom(rest);
    if (atom === null) return null;
    const repeat = repeatOf(atom);
    if (repeat === null) return null;
    const endless: Taken | null = repeat.endless ? atom.taken : null;
    if (before !== null && endless !== null && overlap(before, endless)) return null;
    before = endless ?? (repeat.optional ? before : null);
    rest = repeat.rest;
  }
  return { rest };
}

function readAtom(source: string): Atom | null {
  if (source.startsWith('(?:')) {
    const group = alternation(source.slice(3));
    return group?.rest.startsWith(')') === true ? { rest: group.rest.slice(1), taken: null } : null;
  }
  if (source.startsWith('.')) return { rest: source.slice(1), taken: ANYTHING };
  const inClass = CLASS.exec(source);
  if (inClass !== null) {
    const taken = takenBy(inClass[2] ?? '', inClass[1] === '^');
    return taken === null ? null : { rest: source.slice(inClass[0].length), taken };
  }
  const [character] = ESCAPED.exec(source) ?? LITERAL.exec(source) ?? [];
  if (character === undefined) return null;
  return { rest: source.slice(character.length), taken: takenBy(character, false) };
}

/** How often the atom is taken; `null`: in a way that is not portable, or that could take long. */
function repeatOf({ rest, taken }: Atom): { rest: string; endless: boolean; optional: boolean } | null {
  const found = REPEAT.exec(rest);
  if (found === null) return { rest, endless: false, optional: false };
  const [sign, least, most] = found;
  const endless = sign === '*' || sign === '+';
  if (endless && taken === null) return null;
  if (most !== undefined && Number(most) > MOST_REPEATED) return null;
  return { rest: rest.slice(sign.length), endless, optional: sign === '*' || sign === '?' || least === '0' };
}
