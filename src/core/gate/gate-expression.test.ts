import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod/mini';
import { parse } from 'yaml';

import { evaluateExpression } from '../../../playground/jira/expressions/evaluate-expression';
import { formatterLimits } from '../../../playground/jira/expressions/limits';
import {
  fieldExpression,
  formatterExpression,
  gateExpression,
  laterGateExpression,
  rulingFormatterExpression,
  typeGateExpression,
} from './gate-expression';

const Expression = z.object({ expression: z.string() });
const Manifest = z.object({
  modules: z.object({
    'jira:customField': z.tuple([
      z.object({ view: z.object({ formatter: Expression }), edit: z.object({ validation: Expression }) }),
      z.object({ view: z.object({ formatter: Expression }), readOnly: z.literal(true) }),
    ]),
    'jira:workflowValidator': z.tuple([Expression, Expression]),
    'jira:actionValidator': z.tuple([Expression]),
  }),
});
const { modules } = Manifest.parse(parse(readFileSync(path.join(__dirname, '../../../manifest.yml'), 'utf8')));
const [field, ruling] = modules['jira:customField'];
const [gate, laterGate] = modules['jira:workflowValidator'];
const [typeGate] = modules['jira:actionValidator'];

test.each([
  ['the gate', gate.expression, gateExpression],
  ['the gate on later transitions', laterGate.expression, laterGateExpression],
  ['the check of a changed work type', typeGate.expression, typeGateExpression],
  ['the field’s validation', field.edit.validation.expression, fieldExpression],
  ['the field’s formatter', field.view.formatter.expression, formatterExpression],
  ['the ruling’s formatter', ruling.view.formatter.expression, rulingFormatterExpression],
])('the manifest holds %s word for word', (_name, inManifest, inCode) => {
  expect(inManifest).toBe(inCode);
});

const page = readFileSync(path.join(__dirname, '../../../docs/gate.md'), 'utf8').replace(/ {2,}/g, ' ');

test.each([
  ['gate', gateExpression],
  ['field’s validation', fieldExpression],
  ['formatter', formatterExpression],
])('the %s is as large as docs/gate.md says', (name, expression) => {
  const { characters, leaves, nodes } = evaluateExpression(expression, {}).cost;
  expect(page.replaceAll("'", '’')).toContain(`| ${name} | ${characters} | ${leaves} | ${nodes} |`);
});

const report = (parts: Record<string, unknown>) => ({ about: {}, answers: {}, impact: {}, ...parts });

test.each<[string, unknown, string]>([
  ['no value', null, ''],
  [
    'a full report',
    report({ about: { category: 'ide' }, impact: { canMoveOn: false } }),
    'Report · ide · can move on: no',
  ],
  ['an answer that is yes', report({ impact: { canMoveOn: true } }), 'Report · no category · can move on: yes'],
  ['empty answers', report({ about: { category: '' } }), 'Report · no category · can move on: not said'],
  [
    'a very long category',
    report({ about: { category: 'x'.repeat(20_000) } }),
    `Report · ${'x'.repeat(40)} · can move on: not said`,
  ],
  ['a text', 'report', 'Preflight report'],
  ['a number', 7, 'Preflight report'],
  ['a list', [1, 2], 'Preflight report'],
  ['an empty object', {}, 'Preflight report'],
  ['a number for a category', report({ about: { category: 5 } }), 'Preflight report'],
  ['an object for a category', report({ about: { category: { a: 1 } } }), 'Preflight report'],
])('the formatter shows %s in one line at a constant cost', (_name, value, line) => {
  const answer = evaluateExpression(
    formatterExpression,
    { value: JSON.parse(JSON.stringify(value)) },
    { limits: formatterLimits },
  );
  expect(answer).toMatchObject({ ok: true, value: line, cost: { expensiveOperations: 0 } });
});
