import { TEXTS } from '../in-language';
import { valueAt, type Path } from '../portable/value-at';
import { isPlain } from './policy-tree';

const TRANSLATED: ReadonlySet<string> = new Set(TEXTS);

/**
 * The place of a text as translations name it: rows by their ids, other entries by their number (`items.refreshed.proof.prompt`,
 * `routes.admissions.steps.0.text`). Null for what nobody translates.
 */
export function translationKey(tree: unknown, path: Path): string | null {
  const name = String(path.at(-1));
  const isWhole = path.length === 1 && (name === 'name' || name === 'description');
  return isWhole || (path.length > 1 && TRANSLATED.has(name)) ? placeOf(tree, path) : null;
}

/** The same for any place: what stands below it is translated under this and a dot. */
export const placeOf = (tree: unknown, path: Path): string =>
  path
    .map((key, at) => {
      const row = typeof key === 'number' ? valueAt(tree, path.slice(0, at + 1)) : null;
      return isPlain(row) && typeof row['id'] === 'string' ? row['id'] : String(key);
    })
    .join('.');
