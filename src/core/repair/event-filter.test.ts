import { readFileSync } from 'node:fs';

import { parse } from 'yaml';
import * as z from 'zod/mini';

import { evaluateExpression } from '../../../playground/jira/expressions/evaluate-expression';
import { valueOf } from '../../../playground/jira/expressions/jira-value';
import { eventFilter } from './event-filter';
import { isWorthALook } from './is-worth-a-look';
import { readEvent } from './read-event';
import { BLOCKER, HIGH, repairing } from './testing/make-item';

const limits = { characters: 10_000, leaves: Infinity, steps: 50_000, expensiveOperations: Infinity };
const passes = (event: unknown): unknown => {
  const answer = evaluateExpression(eventFilter, { event: valueOf(event) }, { limits, now: 0 });
  return answer.ok ? answer.value : answer;
};
const updated = (...fieldIds: unknown[]) => ({
  eventType: 'avi:jira:updated:issue',
  changelog: { id: '1', items: fieldIds.map((fieldId) => ({ field: 'x', fieldId })) },
});

test('the manifest holds the same text', () => {
  const manifest = z
    .object({ modules: z.object({ trigger: z.array(z.object({ filter: z.object({ expression: z.string() }) })) }) })
    .parse(parse(readFileSync('manifest.yml', 'utf8')));
  expect(manifest.modules.trigger[0]?.filter.expression).toBe(eventFilter);
});

test.each([
  ['a create', { eventType: 'avi:jira:created:issue' }, true],
  ['a change of the priority', updated('priority'), true],
  ['a change of the work type', updated('summary', 'issuetype'), true],
  ['a move', updated('project'), true],
  ['a change of some custom field', updated('customfield_10050'), true],
  ['a changelog without items', { changelog: {} }, true],
  ['a change of other fields', updated('summary', 'labels'), false],
  ['a change that names no field', updated(null), false],
])('%s passes: %#', (_name, event, expected) => {
  expect(passes(event)).toBe(expected);
});

describe('what a trigger takes from an event', () => {
  const covered = { issueTypeIds: ['1'], policy: repairing() };
  const fields = { project: { id: '10000' }, priority: { id: BLOCKER }, issuetype: { id: '1' } };
  const worth = (over: object): boolean => {
    const news = readEvent({ issue: { id: '10001', fields: { ...fields, ...over } } });
    return news !== null && isWorthALook(news, covered);
  };
  test.each([
    ['a guarded priority', {}, true],
    ['another priority', { priority: { id: HIGH } }, false],
    ['no priority', { priority: null }, false],
    ['a priority that the event leaves out', { priority: undefined }, true],
    ['our flag', { priority: { id: HIGH }, labels: ['preflight-open'] }, true],
    ['a work type that is not covered', { issuetype: { id: '2' } }, false],
    ['a work type that the event leaves out', { issuetype: undefined }, true],
  ])('%s is worth a look: %#', (_name, over, expected) => {
    expect(worth(over)).toBe(expected);
  });
  test.each([[null], [{}], [{ issue: { id: '../1' } }], [{ issue: 7 }]])('%j is no event', (event) => {
    expect(readEvent(event)).toBeNull();
  });
});
