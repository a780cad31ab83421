import type { ManifestModule } from './manifest';
import { outputProblems } from './action-outputs';

const action: ManifestModule = {
  key: 'count',
  outputs: {
    open: { type: 'integer', nullable: false },
    title: { type: 'string', nullable: true },
    done: { type: 'boolean', nullable: false },
  },
};
const good = { open: 2, title: 'Lights', done: false };
const check = (body: unknown) => outputProblems(action, body);

test.each([
  ['all outputs', good],
  ['null where the manifest allows it', { ...good, title: null }],
])('%s are taken', (_case, body) => expect(check(body)).toEqual({ errors: [], problems: [] }));

test.each([
  ['another type', { ...good, open: '2' }, 'open'],
  ['a broken number', { ...good, open: 2.5 }, 'open'],
  ['null where the manifest does not allow it', { ...good, done: null }, 'done'],
  ['one that is missing', { open: 2, title: null }, 'done'],
  ['one that the manifest does not know', { ...good, more: 1 }, 'more'],
])('%s is a problem', (_case, body, name) => {
  const { errors, problems } = check(body);
  expect([errors, problems.length]).toEqual([[], 1]);
  expect(problems.join()).toContain(name);
});

test.each([['words'], [null], [undefined], [[1]]])('%j is no answer of an action', (body) =>
  expect(check(body).problems.length).toBeGreaterThan(0),
);

test('errors of the app are its answer', () =>
  expect(check({ errors: [{ message: 'No such work item' }] })).toEqual({
    errors: ['No such work item'],
    problems: [],
  }));
