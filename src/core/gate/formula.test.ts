import fc from 'fast-check';

import { all, ALWAYS, any, type Clause, clausesOf, type Formula, type Literal, NEVER, not } from './formula';

const literal = (key: string): Literal => ({ section: 'done', key, pattern: '^=true$', wanted: true });
const [a, b, c] = [literal('a'), literal('b'), literal('c')];
const opposite = (one: Literal): Literal => ({ ...one, wanted: false });

test.each<[string, Formula, Clause[]]>([
  ['a literal', a, [[a]]],
  ['what always holds', ALWAYS, []],
  ['what never holds', NEVER, [[]]],
  ['all of two', all(a, b), [[a], [b]]],
  ['any of two', any(a, b), [[a, b]]],
  [
    'one beside two together',
    any(a, all(b, c)),
    [
      [a, b],
      [a, c],
    ],
  ],
  ['the opposite of both', not(all(a, b)), [[opposite(a), opposite(b)]]],
  ['the opposite of either', not(any(a, b)), [[opposite(a)], [opposite(b)]]],
  ['a literal twice', any(a, a), [[a]]],
  ['a clause twice', all(any(a, b), any(b, a)), [[b, a]]],
  ['a literal or its opposite', any(a, opposite(a)), []],
])('%s as clauses', (_name, formula, clauses) => {
  expect(clausesOf(formula)).toEqual(clauses);
});

test('a formula of more clauses than the gate could hold has none', () => {
  const pairs = Array.from({ length: 12 }, (_, i) => all(literal(`x${i}`), literal(`y${i}`)));
  expect(clausesOf(any(...pairs))).toBeNull();
  expect(clausesOf(all(a, any(...pairs)))).toBeNull();
  expect(clausesOf(any(a, any(...pairs)))).toBeNull();
});

const { formula: arbitraryFormula } = fc.letrec<{ formula: Formula; literal: Formula; group: Formula }>((tie) => ({
  formula: fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('literal'), tie('group')),
  literal: fc.tuple(fc.constantFrom(a, b, c), fc.boolean()).map(([one, wanted]) => ({ ...one, wanted })),
  group: fc
    .tuple(fc.boolean(), fc.array(tie('formula'), { maxLength: 3 }))
    .map(([together, parts]) => (together ? all(...parts) : any(...parts))),
}));

type World = Record<string, boolean>;
const holdsLiteral = ({ key, wanted }: Literal, world: World): boolean => world[key] === wanted;
function holds(formula: Formula, world: World): boolean {
  if ('all' in formula) return formula.all.every((part) => holds(part, world));
  if ('any' in formula) return formula.any.some((part) => holds(part, world));
  return holdsLiteral(formula, world);
}

test('clauses mean what the formula means, and its opposite the opposite', () => {
  const world = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() });
  fc.assert(
    fc.property(arbitraryFormula, world, (formula, facts) => {
      const clauses = clausesOf(formula) ?? [];
      expect(clauses.every((clause) => clause.some((one) => holdsLiteral(one, facts)))).toBe(holds(formula, facts));
      expect(holds(not(formula), facts)).toBe(!holds(formula, facts));
    }),
    { numRuns: 1_000 },
  );
});
