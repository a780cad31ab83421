import * as z from 'zod/mini';

import { PolicyFile } from './policy-file';

/** The published form of the file (JSON Schema, draft 2020-12). What a schema cannot say, such as "fits the gate", `policy check` tells. */
export const policyJsonSchema = (): object => ({
  title: 'A policy of Preflight',
  ...z.toJSONSchema(PolicyFile, { io: 'input' }),
});
