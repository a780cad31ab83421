import { readFileSync } from 'node:fs';
import path from 'node:path';

import Ajv from 'ajv';
import { parse } from 'yaml';
import * as z from 'zod/mini';

import { completeReport } from '../testing/make-report';
import { readReport } from './read-report';
import { emptyReport, LONGEST_ANSWER } from './report';
import { storedValue } from './stored-value';

// Jira holds every write of the field against the schema in manifest.yml. Whatever it lets in the engine must be able to
// read: otherwise the gate, which looks at single answers, would pass a report that nobody can open afterwards.

const Manifest = z.object({
  modules: z.object({ 'jira:customField': z.array(z.object({ schema: z.record(z.string(), z.unknown()) })) }),
});
const manifest = Manifest.parse(parse(readFileSync(path.join(__dirname, '../../../manifest.yml'), 'utf8')));
// What search asks of a property (modules/jira-custom-field, "Object type JQL search") is no rule for its value.
const ajv = new Ajv({ keywords: ['searchAlias', 'searchType', 'searchSuggestionsEnabled'] });
const isTaken = ajv.compile(manifest.modules['jira:customField'][0]!.schema);
const isRead = (value: unknown): boolean => readReport(value).state === 'read';

const empty = storedValue(emptyReport);
const about = (over: object) => ({ ...empty, about: { ...empty.about, ...over } });
const impact = (over: object) => ({ ...empty, impact: { ...empty.impact, ...over } });

test.each<[string, unknown]>([
  ['a whole report', completeReport()],
  ['an empty report', empty],
  ['the version alone', { schemaVersion: 1 }],
  ['a section that is not known', { ...empty, later: { a: 1 } }],
  ['the longest answer', { ...empty, answers: { observed: 'x'.repeat(LONGEST_ANSWER) } }],
  ['others with the same trouble', impact({ others: 3 })],
  ['the longest reason', about({ blockerRequest: 'x'.repeat(2_000) })],
])('taken and read: %s', (_what, value) => {
  expect([isTaken(value), isRead(value)]).toEqual([true, true]);
});

test.each<[string, unknown]>([
  ['a section that is a list', { ...empty, about: [] }],
  ['a section that is nothing', { ...empty, done: null }],
  ['a route that is a number', about({ route: 1 })],
  ['a category that is a list', about({ category: ['ide'] })],
  ['a long word', about({ draftId: 'x'.repeat(81) })],
  ['a reason that is too long', about({ blockerRequest: 'x'.repeat(2_001) })],
  ['a yes or no in words', impact({ canMoveOn: 'false' })],
  ['a yes or no in a list', impact({ canMoveOn: [false] })],
  ['a kind that is an object', impact({ blockingKind: {} })],
  ['a part of a person', impact({ others: 1.5 })],
  ['fewer than nobody', impact({ others: -1 })],
  ['others in words', impact({ others: '3' })],
  ['somebody else affected', impact({ affected: 'nobody' })],
  ['an answer that is a number', { ...empty, answers: { os: 11 } }],
  ['an answer that is too long', { ...empty, answers: { os: 'x'.repeat(LONGEST_ANSWER + 1) } }],
  ['a name that is too long', { ...empty, answers: { ['x'.repeat(61)]: 'a' } }],
  ['a tick in words', { ...empty, done: { refreshed: 'true' } }],
  ['proof that is a tick', { ...empty, evidence: { refreshed: true } }],
])('neither taken nor read: %s', (_what, value) => {
  expect([isTaken(value), isRead(value)]).toEqual([false, false]);
});

test('a route or a category that is null is refused by Jira, which could not search it, and would be read as not said', () => {
  expect([isTaken(emptyReport), isRead(emptyReport)]).toEqual([false, true]);
});
