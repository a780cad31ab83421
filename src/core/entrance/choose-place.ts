import type { Address, Dropped } from './address';

type Space = { id: string; key: string; name: string };
type WorkType = { id: string; name: string };

/** What somebody chose last: the space, and in each space the work type, by id. */
export type LastPlace = { spaceId: string | null; types: Readonly<Record<string, string>> };

const isCalled = (wanted: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === wanted.toLowerCase());

/** Where an address leads, else where this person reported last, else the first. Null: there is none at all. */
export function chooseSpace<S extends Space>(
  { named: { space } }: Pick<Address, 'named'>,
  spaces: readonly S[],
  last: LastPlace,
): { space: S | null; dropped: Dropped[] } {
  const wanted = space === undefined ? undefined : spaces.find(({ id, key }) => isCalled(space, [id, key]));
  const dropped: Dropped[] = space === undefined || wanted !== undefined ? [] : [{ name: 'space', why: 'not-offered' }];
  return { space: wanted ?? spaces.find(({ id }) => id === last.spaceId) ?? spaces[0] ?? null, dropped };
}

/** The same for the work types of a space. */
export function chooseType<T extends WorkType>(
  { named: { type } }: Pick<Address, 'named'>,
  types: readonly T[],
  last: string | undefined,
): { type: T | null; dropped: Dropped[] } {
  const wanted = type === undefined ? undefined : types.find(({ id, name }) => isCalled(type, [id, name]));
  const dropped: Dropped[] = type === undefined || wanted !== undefined ? [] : [{ name: 'type', why: 'not-offered' }];
  return { type: wanted ?? types.find(({ id }) => id === last) ?? types[0] ?? null, dropped };
}
