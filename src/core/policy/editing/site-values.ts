import { valueAt, type Path } from '../portable/value-at';
import { isPlain, listAt, textAt, withValueAt, type PolicyTree } from './policy-tree';
import { placeOf } from './translation-key';

/** Who said a value: the built-in pack, the site default, or the space. */
export type ValueOrigin = 'pack' | 'site' | 'space';
/** What a policy stands on. `own`: who says what neither the site nor the pack says. */
export type Standing = { site: PolicyTree | null; pack: PolicyTree | null; own: 'site' | 'space' };

/** Settings in one order: a setting that was taken away and set again stands elsewhere, and is the same. */
const ordered = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isPlain(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner,
  );
const same = (one: unknown, other: unknown): boolean => one === other || ordered(one) === ordered(other);
const indexOf = (rows: readonly unknown[], id: string): number => rows.findIndex((row) => textAt(row, ['id']) === id);

/** The same place in another policy: rows by their ids, all else by name. Null: that policy has no such row. */
function counterpart(tree: PolicyTree, path: Path, other: PolicyTree): Path | null {
  const [section, row, ...rest] = path;
  if (section === undefined || typeof row !== 'number') return path;
  const index = indexOf(listAt(other, [section]), textAt(tree, [section, row, 'id']));
  return index === -1 ? null : [section, index, ...rest];
}

const isSameIn = (tree: PolicyTree, path: Path, other: PolicyTree | null): boolean => {
  const there = other === null ? null : counterpart(tree, path, other);
  return there !== null && same(valueAt(other, there), valueAt(tree, path));
};

/** Whose value stands at a path (`['parts', 3]`, `['rules', 'substance']`): the eldest that says the same. */
export function valueOrigin(tree: PolicyTree, path: Path, { site, pack, own }: Standing): ValueOrigin {
  if (site !== null && !isSameIn(tree, path, site)) return 'space';
  if (isSameIn(tree, path, pack)) return 'pack';
  return site === null ? own : 'site';
}

/** Whether the site has something to go back to: the row of that id, or that it says nothing. */
export const hasSiteValue = (tree: PolicyTree, site: PolicyTree, path: Path): boolean =>
  counterpart(tree, path, site) !== null;

type Texts = Record<string, unknown>;
const textsOf = (tree: PolicyTree, language: string): Texts => {
  const texts = valueAt(tree, ['translations', language]);
  return isPlain(texts) ? texts : {};
};
const languagesOf = (tree: PolicyTree): string[] =>
  isPlain(tree['translations']) ? Object.keys(tree['translations']) : [];

/** The translations at and below a place as the site has them. */
function withSiteTexts(tree: PolicyTree, site: PolicyTree, place: string): PolicyTree {
  const isThere = (key: string): boolean => key === place || key.startsWith(`${place}.`);
  return [...new Set([...languagesOf(tree), ...languagesOf(site)])].reduce((changed, language) => {
    const [own, theirs] = [textsOf(tree, language), textsOf(site, language)];
    const places = (texts: Texts): string[] => Object.keys(texts).filter(isThere);
    if (
      same(
        places(own).map((key) => own[key]),
        places(theirs).map((key) => theirs[key]),
      )
    )
      return changed;
    const kept = Object.fromEntries(Object.entries(own).filter(([key]) => !isThere(key)));
    const back = Object.fromEntries(places(theirs).map((key) => [key, theirs[key]]));
    return withValueAt(changed, ['translations', language], { ...kept, ...back });
  }, tree);
}

/** The tree with the site's value at a path, and its translations; unchanged where the site has no such row. */
export function withSiteValue(tree: PolicyTree, site: PolicyTree, path: Path): PolicyTree {
  const there = counterpart(tree, path, site);
  if (there === null) return tree;
  return withSiteTexts(withValueAt(tree, path, valueAt(site, there)), site, placeOf(tree, path));
}

/** Rows of the site that are left out here, by their ids. */
export const rowsLeftOut = (tree: PolicyTree, site: PolicyTree, section: string): readonly unknown[] =>
  listAt(site, [section]).filter((row) => indexOf(listAt(tree, [section]), textAt(row, ['id'])) === -1);

/** A row of the site once more, behind the nearest of the rows before it that is still there. */
export function withSiteRow(tree: PolicyTree, site: PolicyTree, section: string, id: string): PolicyTree {
  const [here, there] = [listAt(tree, [section]), listAt(site, [section])];
  const at = indexOf(there, id);
  if (at === -1 || indexOf(here, id) !== -1) return tree;
  const before = there.slice(0, at).findLast((row) => indexOf(here, textAt(row, ['id'])) !== -1);
  const place = before === undefined ? 0 : indexOf(here, textAt(before, ['id'])) + 1;
  const next = withValueAt(tree, [section], [...here.slice(0, place), there[at], ...here.slice(place)]);
  return withSiteTexts(next, site, `${section}.${id}`);
}
