import * as z from 'zod/mini';

/** An id inside a policy: it names a row, is stored in reports, and is never shown to people. */
export const Id = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/));
export const Text = z.string().check(z.minLength(1), z.maxLength(400));
export const LongText = z.string().check(z.maxLength(2_000));
export const Phrase = z.string().check(z.minLength(1), z.maxLength(80));
export const list = <T extends z.ZodMiniType>(row: T, most: number) => z.array(row).check(z.maxLength(most));
/** Set where the row is Preflight's own proposal and not the handbook's, so that set-up can ask the admin to confirm it. */
export const ours = z.optional(z.literal(true));

export const Bite = z.enum(['block', 'warn', 'info', 'off']);
export type Bite = z.infer<typeof Bite>;
