/**
 * One test on a report: whether the pattern takes the whole of one raw answer. The answer is lower-cased, its runs of
 * blanks are one space, and `=` stands in front, so that an empty answer is a text too.
 */
export type Literal = { section: string; key: string; pattern: string; wanted: boolean };
export type Formula = Literal | { all: readonly Formula[] } | { any: readonly Formula[] };

export const all = (...parts: readonly Formula[]): Formula => ({ all: parts });
export const any = (...parts: readonly Formula[]): Formula => ({ any: parts });
export const ALWAYS: Formula = { all: [] };
export const NEVER: Formula = { any: [] };

export function not(formula: Formula): Formula {
  if ('all' in formula) return { any: formula.all.map(not) };
  if ('any' in formula) return { all: formula.any.map(not) };
  return { ...formula, wanted: !formula.wanted };
}

/** A clause holds when one of its literals does. */
export type Clause = readonly Literal[];
/** More than this never fits the gate; it keeps a policy of many alternatives from growing without bound. */
const MOST_CLAUSES = 400;
/** Pairs that are merged at once; some of them turn out to be the same. */
const MOST_PAIRS = 4 * MOST_CLAUSES;

/**
 * The conjunctive normal form: the formula holds when every clause has a literal that holds. By distribution, without
 * helper variables, since an expression has none. `null`: more clauses than the gate could ever hold.
 */
export function clausesOf(formula: Formula): Clause[] | null {
  if ('all' in formula) return joined(formula.all.map(clausesOf));
  if ('any' in formula) return formula.any.map(clausesOf).reduce(eitherOf, [[]]);
  return [[formula]];
}

const within = (clauses: Clause[]): Clause[] | null => (clauses.length > MOST_CLAUSES ? null : clauses);

function joined(parts: (Clause[] | null)[]): Clause[] | null {
  const clauses: Clause[] = [];
  for (const part of parts) {
    if (part === null) return null;
    clauses.push(...part);
  }
  return within(distinct(clauses));
}

function eitherOf(left: Clause[] | null, right: Clause[] | null): Clause[] | null {
  if (left === null || right === null || left.length * right.length > MOST_PAIRS) return null;
  const merged = left.flatMap((one) => right.map((other) => mergedClause(one, other)));
  return within(distinct(merged.filter((clause) => clause !== null)));
}

const nameOf = ({ section, key, pattern }: Literal): string => `${section}.${key} ${pattern}`;

/** Both clauses in one; `null` when it holds always, because a literal and its opposite are in it. */
function mergedClause(one: Clause, other: Clause): Clause | null {
  const literals = new Map(one.map((literal) => [nameOf(literal), literal]));
  for (const literal of other) {
    const known = literals.get(nameOf(literal));
    if (known !== undefined && known.wanted !== literal.wanted) return null;
    literals.set(nameOf(literal), literal);
  }
  return [...literals.values()];
}

function distinct(clauses: readonly Clause[]): Clause[] {
  const named = clauses.map((clause): [string, Clause] => [
    clause
      .map((literal) => `${String(literal.wanted)} ${nameOf(literal)}`)
      .sort()
      .join('\n'),
    clause,
  ]);
  return [...new Map(named).values()];
}
