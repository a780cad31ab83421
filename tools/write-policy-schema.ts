import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { format } from 'prettier';

import { policyJsonSchema } from '../src/core/policy/portable/policy-json-schema';

/** Publishes the form of policy files; a test asks for it when the schema has changed. */
const target = path.join(import.meta.dirname, '..', 'docs', 'policy.schema.json');
void format(JSON.stringify(policyJsonSchema()), { parser: 'json', printWidth: 130 }).then((text) =>
  writeFileSync(target, text),
);
