import { NeedsAuthenticationError } from '@forge/api';

import { fail, ok } from '../contract/failure';
import { dispatch } from './dispatch';

const caller = { accountId: 'someone', projectId: '10000' };
const silent = () => undefined;

test('bad input never reaches a handler and is answered with its path only', async () => {
  let reached = false;
  const handler = async () => {
    reached = true;
    return ok({});
  };
  const payload = { drafts: [{ id: 'a private sentence' }] };
  const answer = await dispatch('panel/keep-drafts', handler, { payload, caller }, silent);
  expect(answer).toEqual(fail('INVALID_INPUT', 'drafts.0.schemaVersion'));
  expect(reached).toBe(false);
});

test('an expected failure passes through unchanged', async () => {
  const handler = async () => fail('POLICY_MISSING');
  expect(await dispatch('panel/open', handler, { payload: {}, caller }, silent)).toEqual(fail('POLICY_MISSING'));
});

test('a surprise is answered as UNEXPECTED and reported without its text', async () => {
  const seen: string[] = [];
  const handler = () => Promise.reject(new TypeError('what a person wrote'));
  const answer = await dispatch('panel/open', handler, { payload: {}, caller }, (method, what) => {
    seen.push(`${method} ${what}`);
  });
  expect(answer).toEqual(fail('UNEXPECTED'));
  expect(seen[0]).toMatch(/^panel\/open TypeError at /);
  expect(seen.join()).not.toContain('what a person wrote');
});

test('the account comes from the caller and never from the payload', async () => {
  const seen: (string | null)[] = [];
  const handler = async (_input: object, { accountId }: { accountId: string | null }) => {
    seen.push(accountId);
    return fail('NOT_FOUND');
  };
  await dispatch('panel/open', handler, { payload: { accountId: 'somebody-else' }, caller }, silent);
  expect(seen).toEqual(['someone']);
});

test('a person who has not allowed the app yet is left to Forge, which asks them', async () => {
  const handler = () => Promise.reject(new NeedsAuthenticationError('Authentication Required', 'key'));
  await expect(dispatch('panel/open', handler, { payload: {}, caller }, silent)).rejects.toThrow(
    NeedsAuthenticationError,
  );
});
