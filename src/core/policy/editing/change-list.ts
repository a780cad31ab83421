import type { Path } from '../portable/value-at';
import { isPlain, listAt, withValueAt, type PolicyTree } from './policy-tree';
import { placeOf } from './translation-key';

type Texts = Record<string, unknown>;
type Moves = ReadonlyMap<string, string | null>;

/** Translations below an old place go to the new one; below a place that is gone (null) they go too. */
function renamed(texts: Texts, moves: Moves): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => {
      const from = [...moves.keys()].find((place) => key.startsWith(`${place}.`));
      if (from === undefined) return [[key, text]];
      const to = moves.get(from) ?? null;
      return to === null ? [] : [[`${to}${key.slice(from.length)}`, text]];
    }),
  );
}

const inEveryLanguage = (tree: PolicyTree, change: (texts: Texts) => Texts): PolicyTree => {
  const { translations } = tree;
  if (!isPlain(translations)) return tree;
  const next = Object.entries(translations).map(([language, texts]) => [
    language,
    isPlain(texts) ? change(texts) : texts,
  ]);
  return { ...tree, translations: Object.fromEntries(next) };
};

/** The list in this order of its old entries; what is not named is gone. Translations stay with their entries. */
function ordered(tree: PolicyTree, path: Path, order: readonly number[]): PolicyTree {
  const list = listAt(tree, path);
  const next = withValueAt(
    tree,
    path,
    order.map((index) => list[index]),
  );
  const moves = new Map(
    list.map((_, index) => {
      const now = order.indexOf(index);
      return [placeOf(tree, [...path, index]), now === -1 ? null : placeOf(next, [...path, now])] as const;
    }),
  );
  return inEveryLanguage(next, (texts) => renamed(texts, moves));
}

const numbers = (tree: PolicyTree, path: Path): number[] => listAt(tree, path).map((_, index) => index);

export const withoutEntry = (tree: PolicyTree, path: Path, index: number): PolicyTree =>
  ordered(
    tree,
    path,
    numbers(tree, path).filter((one) => one !== index),
  );

/** The entry at `from` stands at `to` afterwards. */
export function movedEntry(tree: PolicyTree, path: Path, from: number, to: number): PolicyTree {
  const order = numbers(tree, path).filter((one) => one !== from);
  order.splice(to, 0, from);
  return ordered(tree, path, order);
}

export const withEntry = (tree: PolicyTree, path: Path, entry: unknown): PolicyTree =>
  withValueAt(tree, path, [...listAt(tree, path), entry]);

/** A copy behind the original, with an id of its own and the same texts in every language. */
export function duplicatedEntry(tree: PolicyTree, path: Path, index: number, id: string | null): PolicyTree {
  const entry = listAt(tree, path)[index];
  const copy = isPlain(entry) && id !== null ? { ...entry, id } : entry;
  const added = withEntry(tree, path, copy);
  const last = listAt(added, path).length - 1;
  const [from, to] = [placeOf(tree, [...path, index]), placeOf(added, [...path, last])];
  const texted = inEveryLanguage(added, (texts) => ({
    ...texts,
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, text]) =>
        key.startsWith(`${from}.`) ? [[`${to}${key.slice(from.length)}`, text]] : [],
      ),
    ),
  }));
  return movedEntry(texted, path, last, index + 1);
}
