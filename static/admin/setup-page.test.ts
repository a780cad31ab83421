import { fail, ok } from '../../src/contract/failure';
import { firstOpen, setupPage, stepsDone, type SetupPage } from './setup-page';
import { allDone, makeState } from './testing/make-state';

const open: SetupPage = { kind: 'open', state: makeState(), busy: null, outcome: null };
const halted = { code: 'JIRA_REFUSED' } as const;

test('the page opens with what was read, or says why it cannot', () => {
  expect(setupPage({ kind: 'loading' }, { type: 'read', answer: ok({ state: makeState() }) })).toEqual(open);
  expect(setupPage({ kind: 'loading' }, { type: 'read', answer: fail('FORBIDDEN') })).toEqual({
    kind: 'closed',
    failure: { code: 'FORBIDDEN' },
  });
});

test('a press keeps the rest as it is until the answer comes', () => {
  const busy = setupPage({ ...open, outcome: { press: 'field', kind: 'done' } }, { type: 'pressed', press: 'gate' });
  expect(busy).toEqual({ ...open, busy: 'gate', outcome: null });
});

test.each([
  ['the new state', ok({ state: allDone() }), allDone(), { kind: 'done' }],
  ['the half-way state', ok({ state: allDone(), halted }), allDone(), { kind: 'halted', failure: halted }],
  ['a failure', fail('JIRA_UNAVAILABLE'), makeState(), { kind: 'failed', failure: { code: 'JIRA_UNAVAILABLE' } }],
] as const)('an answer with %s', (_name, answer, state, outcome) => {
  expect(setupPage({ ...open, busy: 'gate' }, { type: 'answered', press: 'gate', answer })).toEqual({
    kind: 'open',
    state,
    busy: null,
    outcome: { press: 'gate', ...outcome },
  });
});

test('an answer that comes after the page was closed is dropped', () => {
  const closed: SetupPage = { kind: 'closed', failure: { code: 'FORBIDDEN' } };
  const late = { type: 'answered', press: 'gate', answer: fail('CONFLICT') } as const;
  expect(setupPage(closed, late)).toBe(closed);
});

test('the first open step leads, and the steps are counted', () => {
  expect([firstOpen(makeState()), stepsDone(makeState())]).toEqual(['priorities', 1]);
  expect([firstOpen(allDone()), stepsDone(allDone())]).toEqual([null, 5]);
});
