import { readFileSync } from 'node:fs';
import path from 'node:path';
import peggy from 'peggy';
import * as z from 'zod/mini';

const Clause = z.object({
  field: z.string(),
  operator: z.enum(['=', '!=', '~', '!~', '>', '>=', '<', '<=', 'in', 'not in', 'is empty', 'is not empty']),
  values: z.array(z.string()),
});
export type Clause = z.infer<typeof Clause>;
export type Condition = Clause | { and: Condition[] } | { or: Condition[] } | { not: Condition };
const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    Clause,
    z.object({ and: z.array(Condition) }),
    z.object({ or: z.array(Condition) }),
    z.object({ not: Condition }),
  ]),
);
const Query = z.object({
  where: z.nullable(Condition),
  order: z.array(z.object({ field: z.string(), descending: z.boolean() })),
});
export type Query = z.infer<typeof Query>;

const parser = peggy.generate(readFileSync(path.join(__dirname, 'jql.peggy'), 'utf8'));

/** Null where the text is not the JQL that the grammar knows. */
export function parseJql(text: string): Query | null {
  try {
    return Query.parse(parser.parse(text));
  } catch (error) {
    if (error instanceof parser.SyntaxError) return null;
    throw error;
  }
}
