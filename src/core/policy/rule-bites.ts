import * as z from 'zod/mini';

import { Bite } from './basics';

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * How hard each rule bites. The `first` of the ids have stood in every policy: one that is missing is damage. A rule that came
 * later is `off` where a policy does not name it, so that what was stored before stays readable and judges as it did.
 */
export function ruleBites<Ids extends Record<string, string>>(id: z.ZodMiniEnum<Ids>, first: number) {
  const later = Object.fromEntries(
    Object.values(id.def.entries)
      .slice(first)
      .map((one) => [one, 'off']),
  );
  return z.pipe(
    z.transform((given: unknown) => (isRow(given) ? { ...later, ...given } : given)),
    z.record(id, Bite),
  );
}
