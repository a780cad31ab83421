import * as z from 'zod/mini';

import { fitsTheGate } from '../gate/fits-the-gate';
import { PolicyRows } from './policy-rows';

export * from './policy-rows';

/**
 * Everything a team decides. Read by the engine, the gate's projection, the panel and the admin page. The caps of its rows are
 * per list; together the rows have to fit what Jira lets a gate hold and work through.
 */
export const Policy = PolicyRows.check(
  z.refine(fitsTheGate, { error: 'The gate cannot hold all of this: fewer steps, conditions or texts, please.' }),
);
export type Policy = PolicyRows;
