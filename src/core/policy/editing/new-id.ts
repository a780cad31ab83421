import { isPlain } from './policy-tree';

const MOST = 40;

/** An id that none of the rows has, from words that people read: `Ask the owner` → `ask-the-owner`, `ask-the-owner-2`. */
export function newId(words: string, rows: readonly unknown[]): string {
  const taken = new Set(rows.flatMap((row) => (isPlain(row) && typeof row['id'] === 'string' ? [row['id']] : [])));
  const plain = words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '');
  const stem = plain === '' ? 'new' : plain.slice(0, MOST - 4).replace(/-+$/, '');
  if (!taken.has(stem)) return stem;
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
