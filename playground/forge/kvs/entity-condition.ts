import * as z from 'zod/mini';

const Plain = z.union([z.string(), z.number(), z.boolean()]);
type Plain = z.infer<typeof Plain>;

/** Conditions of storage-reference/entities-api-query. */
const names = [
  'BEGINS_WITH',
  'BETWEEN',
  'CONTAINS',
  'EQUAL_TO',
  'EXISTS',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
  'NOT_CONTAINS',
  'NOT_EQUAL_TO',
  'NOT_EXISTS',
] as const;
export const Condition = z.object({ condition: z.enum(names), values: z.array(Plain) });
export type Condition = z.infer<typeof Condition>;
const Filter = z.extend(Condition, { property: z.string() });
export const Filters = z.object({ and: z.optional(z.array(Filter)), or: z.optional(z.array(Filter)) });
export type Filters = z.infer<typeof Filters>;

const isPlain = (value: unknown): value is Plain => Plain.safeParse(value).success;

/** Negative, zero or positive; NaN between values of different types, which satisfies nothing. */
export const compare = (a: Plain, b: Plain): number => {
  if (typeof a !== typeof b) return NaN;
  return a < b ? -1 : Number(a > b);
};

const tests: Record<Condition['condition'], (there: Plain, values: Plain[]) => boolean> = {
  BEGINS_WITH: (there, [first]) => String(there).startsWith(String(first)),
  BETWEEN: (there, [low = '', high = '']) => compare(there, low) >= 0 && compare(there, high) <= 0,
  CONTAINS: (there, [first]) => String(there).includes(String(first)),
  EQUAL_TO: (there, [first]) => there === first,
  EXISTS: () => true,
  GREATER_THAN: (there, [first = '']) => compare(there, first) > 0,
  GREATER_THAN_EQUAL_TO: (there, [first = '']) => compare(there, first) >= 0,
  LESS_THAN: (there, [first = '']) => compare(there, first) < 0,
  LESS_THAN_EQUAL_TO: (there, [first = '']) => compare(there, first) <= 0,
  NOT_CONTAINS: (there, [first]) => !String(there).includes(String(first)),
  NOT_EQUAL_TO: (there, [first]) => there !== first,
  NOT_EXISTS: () => false,
};

/** An attribute that is not there satisfies `NOT_EXISTS` alone. */
export const holds = ({ condition, values }: Condition, there: unknown): boolean =>
  isPlain(there) ? tests[condition](there, values) : condition === 'NOT_EXISTS';

export function passesFilters({ and = [], or = [] }: Filters, value: Record<string, unknown>): boolean {
  const one = (filter: z.infer<typeof Filter>): boolean => holds(filter, value[filter.property]);
  return and.every(one) && (or.length === 0 || or.some(one));
}
