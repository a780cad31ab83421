import * as z from 'zod/mini';

const Count = z.number().check(z.int(), z.gte(0));

/** One test on a raw answer: section `s`, key `k`, pattern number `m`; it holds when "takes the whole answer" is `y`. */
export const GateLiteral = z.object({ s: z.string(), k: z.string(), m: Count, y: z.boolean() });
/** One thing: its sentence `t`, and clauses `c`: it is right when in each of them one literal holds. `[[]]` is never right. */
export const GateThing = z.object({ t: z.string(), c: z.array(z.array(GateLiteral)) });
export type GateThing = z.infer<typeof GateThing>;

/** First the opening words, last the code, things between; empty: everything passes. */
const Things = z.array(GateThing);

/**
 * What both expressions read of a policy. Stored as the project property `preflight-gate`, and inside the gate's
 * `config` for projects without rows of their own. A list's name: what kind of priority (`q` guarded, `u` guarded because
 * it is unlisted and ranked above, `s` any, where the policy is strict), then the report's `schemaVersion` as the
 * expression writes it: '1', and 'null' or '' for a report that is missing or cannot be read.
 */
export const GateRows = z.object({
  schemaVersion: z.literal(1),
  /** What becomes one space before a pattern is tried. */
  b: z.string(),
  /** Patterns, by number. */
  p: z.array(z.string()),
  /** The field's validation asks for the things of `q1` from 1 up to here, and opens with `w`. */
  v: Count,
  w: z.string(),
  q1: Things,
  qnull: Things,
  q: Things,
  u1: Things,
  unull: Things,
  u: Things,
  s1: z.optional(Things),
  snull: z.optional(Things),
  s: z.optional(Things),
});
export type GateRows = z.infer<typeof GateRows>;

/** The gate's `config`: the rule's own settings and the rows of the site's default policy. */
export const GateConfig = z.extend(GateRows, {
  /** The id of the report's field: `customfield_N`. */
  f: z.string().check(z.regex(/^customfield_\d+$/)),
  /** The id of the field that only the app writes: rulings (core/ruling). `none` where the site does not have it yet. */
  x: z.string().check(z.regex(/^(customfield_\d+|none)$/)),
  /** By priority id: which lists apply. A priority that is not here passes, and nothing else is read. */
  g: z.record(z.string(), z.enum(['q', 'u', 's'])),
  /** What the gate answers when it cannot read: a sentence refuses, `true` lets pass. */
  o: z.union([z.string(), z.literal(true)]),
});
export type GateConfig = z.infer<typeof GateConfig>;

/** The project property `preflight-gate`: a space's own rows, and what the check of a changed work type needs beside them. */
export const SpaceRows = z.extend(GateRows, {
  f: GateConfig.shape.f,
  x: GateConfig.shape.x,
  /** Guarded priorities alone. */
  g: z.record(z.string(), z.enum(['q', 'u'])),
  o: GateConfig.shape.o,
  /** The covered work types. */
  y: z.array(z.string()),
});
export type SpaceRows = z.infer<typeof SpaceRows>;
