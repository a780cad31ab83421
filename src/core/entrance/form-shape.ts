import * as z from 'zod/mini';

import type { PolicyRows } from '../policy/policy-rows';

const Id = z.string().check(z.maxLength(80));

/** What of a policy the entrance needs to fill a form. */
export const FormShape = z.object({
  parts: z.array(z.object({ id: Id, title: z.string(), holds: z.optional(z.string()), multiline: z.boolean() })),
  categories: z.array(z.object({ id: Id, title: z.string() })),
});
export type FormShape = z.infer<typeof FormShape>;

export const formShapeOf = ({ parts, categories }: Pick<PolicyRows, 'parts' | 'categories'>): FormShape => ({
  parts: parts.map(({ id, title, holds, multiline }) => ({
    ...{ id, title, multiline },
    ...(holds === undefined ? {} : { holds }),
  })),
  categories: categories.map(({ id, title }) => ({ id, title })),
});
