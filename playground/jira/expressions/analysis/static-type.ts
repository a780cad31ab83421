/** A type as Jira's analysis writes it: `List<Issue>`, `[Number, String]`, `{id: Number}`. `Any` where nothing is known. */
export type StaticType =
  | { kind: 'named'; name: string }
  | { kind: 'list'; item: StaticType }
  | { kind: 'tuple'; items: StaticType[] }
  | { kind: 'map'; entries: [string, StaticType][] };

export const named = (name: string): StaticType => ({ kind: 'named', name });
export const listOf = (item: StaticType): StaticType => ({ kind: 'list', item });
export const ANY = named('Any');

export function typeFrom(text: string): StaticType {
  const item = /^List<(.+)>$/.exec(text)?.[1];
  return item === undefined ? named(text) : listOf(typeFrom(item));
}

export function textOfType(type: StaticType): string {
  if (type.kind === 'named') return type.name;
  if (type.kind === 'list') return `List<${textOfType(type.item)}>`;
  if (type.kind === 'tuple') return `[${type.items.map(textOfType).join(', ')}]`;
  return `{${type.entries.map(([key, value]) => `${key}: ${textOfType(value)}`).join(', ')}}`;
}

/** The one type of all of them, `Any` where they differ. */
export function commonType(types: readonly StaticType[]): StaticType {
  const [first] = types;
  if (first === undefined) return ANY;
  return types.every((type) => textOfType(type) === textOfType(first)) ? first : ANY;
}

/** What the items of a List are; `null` for anything else. */
export function itemType(type: StaticType): StaticType | null {
  if (type.kind === 'list') return type.item;
  if (type.kind === 'tuple') return commonType(type.items);
  return type.kind === 'named' && type.name === 'List' ? ANY : null;
}
