/** What one place in a pattern can take: these characters, or any but these. */
export type Taken = { characters: ReadonlySet<string>; negated: boolean };

export const ANYTHING: Taken = { characters: new Set(), negated: true };

/** The inside of a class; `null` where a range runs backwards. */
export function takenBy(body: string, negated: boolean): Taken | null {
  const units = body.match(/\\[^]|[^]/g) ?? [];
  const characters = new Set<string>();
  for (let i = 0; i < units.length; i += 1) {
    const from = plain(units[i]);
    const to = units[i + 1] === '-' && i + 2 < units.length ? plain(units[i + 2]) : from;
    if (to < from) return null;
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) characters.add(String.fromCharCode(code));
    if (units[i + 1] === '-' && i + 2 < units.length) i += 2;
  }
  return { characters, negated };
}

const plain = (unit = ''): string => (unit.length > 1 ? unit.slice(1) : unit);

const accepts = ({ characters, negated }: Taken, character: string): boolean => characters.has(character) !== negated;

/** Whether some character is taken by both. */
export function overlap(one: Taken, other: Taken): boolean {
  if (one.negated && other.negated) return true;
  const [listed, against] = one.negated ? [other, one] : [one, other];
  return [...listed.characters].some((character) => accepts(against, character));
}
