import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';

import { policyJsonSchema } from '../src/core/policy/portable/policy-json-schema';

/** Publishes the form of policy files; a test asks for it when the schema has changed. */
const target = path.join(import.meta.dirname, '..', 'docs', 'policy.schema.json');
const write = async (): Promise<void> => {
  const config = await resolveConfig(target);
  writeFileSync(target, await format(JSON.stringify(policyJsonSchema()), { ...config, parser: 'json' }));
};
void write();
