import * as z from 'zod/mini';

import { PolicyRows } from '../core/policy/policy-rows';

/** The calls of the form in a service portal: a file of its own, because that form loads no other's shapes. */
export const portalApi = {
  /**
   * What a customer is asked in the portal and request type of Forge's own context; `policy` null: nothing, no covered space
   * names this portal. Read by the app for anybody who may open the portal: it holds nothing but the questions.
   */
  'portal/open': { input: z.object({}), output: z.object({ policy: z.nullable(PolicyRows) }) },
} as const;
