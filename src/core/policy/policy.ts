import * as z from 'zod/mini';

import { fitsStorage } from './fits-storage';
import { fitsTheGate } from '../gate/fits-the-gate';
import { sayBehind } from '../judge/sentences/say-behind';
import { PolicyRows } from './policy-rows';

export * from './policy-rows';

const Spoken = z.looseObject({ language: z.string() });
/** The rows are parsed by then; zod hands them on untyped. */
const languageOf = (rows: unknown): string => Spoken.safeParse(rows).data?.language ?? '';

/**
 * Everything a team decides. Read by the engine, the gate's projection, the panel and the admin page. The caps of its rows are
 * per list; together the rows have to fit what Jira lets a gate hold and work through.
 */
export const Policy = PolicyRows.check(
  z.refine(fitsStorage, { error: ({ input }) => sayBehind(languageOf(input), 'policy.too-long', {}) }),
  z.refine(fitsTheGate, { error: ({ input }) => sayBehind(languageOf(input), 'policy.too-large', {}) }),
);
export type Policy = PolicyRows;
