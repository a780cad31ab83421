import { readFileSync } from 'node:fs';
import path from 'node:path';

import Ajv2020 from 'ajv/dist/2020';

import { makePolicy } from '../../testing/make-policy';
import { packs } from '../packs/packs';
import { exportPolicy } from './export-policy';
import { noNames } from './policy-file';
import { policyJsonSchema } from './policy-json-schema';

const PUBLISHED = path.join(process.cwd(), 'docs', 'policy.schema.json');
const matches = new Ajv2020({ strict: false }).compile(policyJsonSchema());

test('what docs publish is the schema of now (npx tsx tools/write-policy-schema.ts)', () => {
  expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
});

test.each([...packs, makePolicy({ withoutReport: 'lower' })])('an exported policy matches it: $id', (policy) => {
  expect(matches(JSON.parse(exportPolicy(policy, noNames)))).toBe(true);
});

test.each([
  { ...makePolicy(), levels: 'none' },
  { ...makePolicy(), rules: {} },
])('a broken one does not', (policy) => {
  expect(matches({ format: 'preflight-policy', schemaVersion: 1, names: noNames, policy })).toBe(false);
});
