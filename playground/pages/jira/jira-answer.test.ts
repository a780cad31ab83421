import * as z from 'zod/mini';

import { answerOf } from './jira-answer';

const Schema = z.object({ key: z.string() });
const read = (status: number, body: unknown) => answerOf(Schema, { status, body });

test('a good answer is its value', () => {
  expect(read(200, { key: 'L-1', more: 1 })).toEqual({ ok: true, value: { key: 'L-1' } });
});

test.each([
  ['Jira’s own words', 400, { errorMessages: ['No.'], errors: { summary: 'Empty.' } }, ['No.'], { summary: 'Empty.' }],
  ['a body without sentences', 401, {}, [], {}],
  ['no body', 503, null, [], {}],
  ['a page of a proxy', 502, '<html>', [], {}],
])('a refusal with %s', (_case, status, body, errorMessages, errors) => {
  expect(read(status, body)).toEqual({ ok: false, refusal: { status, errorMessages, errors } });
});

test('an answer of another shape says where it differs', () => {
  const answer = read(200, { key: 7 });
  expect(answer).toMatchObject({
    ok: false,
    refusal: { status: 200, errorMessages: [expect.stringContaining('key')] },
  });
});
