import * as z from 'zod/mini';

import type { StoredEntity } from '../manifest';
import type { KvsProblem } from './kvs-limits';
import type { Shelf } from './kvs-store';

export const noEntity = (name: string): KvsProblem => ({
  status: 400,
  code: 'INVALID_ENTITY_TYPE',
  message: `The manifest declares no custom entity ${name}.`,
});
const wrong = (message: string): KvsProblem => ({ status: 400, code: 'INVALID_ENTITY_VALUE', message });

/** Types of storage-reference/entities-manifest: 32-bit integers, texts that are not blank. */
const types: Record<StoredEntity['attributes'][string]['type'], z.ZodMiniType> = {
  string: z.string().check(z.regex(/\S/)),
  integer: z.int32(),
  float: z.number(),
  boolean: z.boolean(),
  any: z.unknown(),
};
const Value = z.record(z.string(), z.unknown());

/** Documented: the types of attributes are enforced. An attribute that the manifest lacks is refused here: an assumption. */
export function entityProblem({ entity }: Shelf, value: unknown): KvsProblem | null {
  const parsed = Value.safeParse(value);
  if (!parsed.success) return wrong(`A value of ${entity.name} is an object of its attributes.`);
  for (const [name, given] of Object.entries(parsed.data)) {
    const declared = entity.attributes[name];
    if (declared === undefined) return wrong(`${entity.name} has no attribute ${name}.`);
    if (!types[declared.type].safeParse(given).success)
      return wrong(`The attribute ${name} of ${entity.name} has to be: ${declared.type}.`);
  }
  return null;
}
