import { isPlain } from '../editing/policy-tree';
import { byId } from './policy-difference';

export type Side = 'mine' | 'theirs';
/** One thing that is decided alone: a row or entry by its id, the order of a section's rows, or a section as a whole. */
export type MergePlace = { section: string; row: string | null; is: 'row' | 'order' | 'section' };
/** How a place is named in choices. */
export const placeKey = ({ section, row, is }: MergePlace): string =>
  is === 'order' ? `${section} order` : row === null ? section : `${section}.${row}`;

/** Nothing is the same as this: what both sides were made from, where nobody knows it any more. */
export const UNKNOWN = Symbol('unknown');
export type Three = { base: unknown; mine: unknown; theirs: unknown };
type Decide = (place: MergePlace, three: Three) => { value: unknown } | null;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isUnchanged = (side: unknown, base: unknown): boolean => base !== UNKNOWN && same(side, base);

/** What one place becomes; null: both changed it, each in another way, and nobody chose. A value may also be gone. */
export function decided({ base, mine, theirs }: Three, choice: Side | undefined): { value: unknown } | null {
  if (same(mine, theirs) || isUnchanged(mine, base)) return { value: theirs };
  if (isUnchanged(theirs, base)) return { value: mine };
  return choice === undefined ? null : { value: choice === 'mine' ? mine : theirs };
}

/** The ids of `first`, and those that only `others` has, each behind the one before it there. */
function woven(first: readonly string[], others: readonly string[]): string[] {
  const ids = [...first];
  others.forEach((id, index) => {
    if (ids.includes(id)) return;
    const before = others.slice(0, index).findLast((one) => ids.includes(one));
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  return ids;
}

type Ids = { base: readonly string[] | null; mine: readonly string[]; theirs: readonly string[] };
/** Whose order counts, by the rows that both have: that of the one who moved something. */
function orderOf(section: string, { base, mine, theirs }: Ids, decide: Decide): string[] | null {
  const common = (ids: readonly string[]): string[] => ids.filter((id) => mine.includes(id) && theirs.includes(id));
  const three = { base: base === null ? UNKNOWN : common(base), mine: common(mine), theirs: common(theirs) };
  const found = decide({ section, row: null, is: 'order' }, three);
  if (found === null) return null;
  return same(found.value, three.theirs) ? woven(theirs, mine) : woven(mine, theirs);
}

const mapsOf = (three: Three) => {
  const base = three.base === UNKNOWN || three.base === undefined ? null : byId(three.base);
  const [mine, theirs] = [byId(three.mine), byId(three.theirs)];
  const isKnown = three.base === UNKNOWN || three.base === undefined || base !== null;
  return mine === null || theirs === null || !isKnown ? null : { base, mine, theirs };
};

const keysOf = (map: ReadonlyMap<string, unknown>): string[] => [...map.keys()];

/** A section row by row; null: it has no rows and is decided as a whole; `undefined` in it: something waits for a choice. */
export function mergedRows(section: string, three: Three, decide: Decide): { value: unknown } | null | undefined {
  const maps = mapsOf(three);
  if (maps === null) return undefined;
  const { base, mine, theirs } = maps;
  const ids = woven(keysOf(theirs), keysOf(mine));
  const rows = new Map<string, unknown>();
  let isWaiting = false;
  for (const id of ids) {
    const from = base === null ? UNKNOWN : base.get(id);
    const found = decide({ section, row: id, is: 'row' }, { base: from, mine: mine.get(id), theirs: theirs.get(id) });
    if (found === null) isWaiting = true;
    else if (found.value !== undefined) rows.set(id, found.value);
  }
  const isList = Array.isArray(three.theirs);
  const known = { base: base === null ? null : keysOf(base), mine: keysOf(mine), theirs: keysOf(theirs) };
  const order = isList ? orderOf(section, known, decide) : ids;
  if (isWaiting || order === null) return null;
  const kept = order.filter((id) => rows.has(id)).map((id) => [id, rows.get(id)] as const);
  return { value: isList ? kept.map(([, row]) => row) : Object.fromEntries(kept) };
}

/** Texts of all languages by language and place: each is decided alone. */
export const flatTexts = (value: unknown): unknown =>
  !isPlain(value)
    ? value
    : Object.fromEntries(
        Object.entries(value).flatMap(([language, texts]) =>
          isPlain(texts) ? Object.entries(texts).map(([place, text]) => [`${language} ${place}`, text]) : [],
        ),
      );

export function deepTexts(value: unknown): unknown {
  if (!isPlain(value)) return value;
  const languages = new Map<string, [string, unknown][]>();
  for (const [key, text] of Object.entries(value)) {
    const [language = '', place = ''] = key.split(' ');
    languages.set(language, [...(languages.get(language) ?? []), [place, text]]);
  }
  return Object.fromEntries([...languages].map(([language, texts]) => [language, Object.fromEntries(texts)]));
}
