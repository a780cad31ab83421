import { exampleReports } from '../../../src/core/policy/packs/learn-support/example-reports';
import { readDraft } from './own-draft';

const [example] = exampleReports;

test('a draft in JSON is read', () => {
  expect(readDraft(JSON.stringify(example?.draft))).toEqual({ draft: example?.draft });
});

test.each([
  ['{"operation":', 'JSON'],
  ['"a text"', 'JSON'],
  ['{"operation":"create","summary":4,"description":"","priority":null,"report":null}', 'summary'],
  [
    '{"operation":"create","summary":"","description":"","priority":null,"report":{"schemaVersion":9}}',
    'report.schemaVersion',
  ],
])('%s is told by its place', (text, wrong) => {
  expect(readDraft(text)).toEqual({ wrong });
});
