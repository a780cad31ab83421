import { makePolicy } from '../testing/make-policy';
import { completeReport } from '../testing/make-report';
import { HOUR, NOW } from '../repair/testing/make-item';
import type { Ruling } from '../ruling/ruling';
import type { BlockerRequest } from './blocker-request';
import { decideRequest, withReasons } from './decide-request';
import { clockOf, dueStage, nextDue } from './due';
import { requestStateOf } from './request-state';
import { makeRequest, REASON, wishing } from './testing/make-request';
import { wishIn } from './wish-in';

const policy = makePolicy();
const complete = { ...wishing(), report: completeReport({ about: { blockerRequest: REASON } }) };
const OPEN = [{ place: 'checklist.not-on-not-blocking-list', why: '' }];
const unreadable = { ...wishing(), report: { schemaVersion: 9 } };

describe('what a report asks for', () => {
  test('is the priority of the highest guarded level, with what is open', () => {
    expect(wishIn(wishing(), policy)).toEqual({ reason: REASON, priority: '1', open: OPEN });
  });

  test('carries why an item could not be done', () => {
    const report = completeReport({ about: { blockerRequest: REASON }, done: { refreshed: false } });
    const item = { ...wishing(), report: { ...report, couldNot: { refreshed: ' The page does not load. ' } } };
    expect(wishIn(item, policy)?.open).toContainEqual({ place: 'checklist.refreshed', why: 'The page does not load.' });
  });

  test.each([
    ['nobody asks', wishing(null), policy],
    ['the reason is blank', wishing('  \n'), policy],
    ['nothing is open', complete, policy],
    ['the report cannot be read', unreadable, policy],
    ['nothing is guarded', wishing(), { ...policy, levels: policy.levels.map((row) => ({ ...row, guarded: false })) }],
    ['no priority of the site is that level', wishing(), { ...policy, sitePriorities: [] }],
  ])('is nothing where %s', (_name, item, by) => {
    expect(wishIn(item, by)).toBeNull();
  });
});

describe('where a request stands', () => {
  const closed = (outcome: BlockerRequest['outcome']) => makeRequest({ outcome });
  test.each([
    ['nobody asks', null, wishing(null), 'none'],
    ['a wish that the app did not look at', null, wishing(), 'requested'],
    ['it waits', makeRequest(), wishing(), 'requested'],
    ['its reason was worded anew', makeRequest(), wishing('Now two classes wait.'), 'requested'],
    ['it was taken back', makeRequest(), wishing(null), 'none'],
    ['nothing is open any more', makeRequest(), complete, 'none'],
    ['nobody can read the report just now', makeRequest(), unreadable, 'requested'],
    ['it was declined', closed('declined'), wishing(), 'declined'],
    [
      'the declined one was only wrapped anew',
      closed('declined'),
      wishing(` ${REASON.replace(' ', '\n')}`),
      'declined',
    ],
    ['something new is asked after that', closed('declined'), wishing('Now two classes wait.'), 'requested'],
    ['it expired', closed('expired'), wishing(), 'expired'],
    ['it was granted', closed('granted'), wishing(null), 'granted'],
    ['it was granted, and the words changed', closed('granted'), wishing('Otherwise.'), 'granted'],
    ['it lapsed', closed('lapsed'), wishing(), 'lapsed'],
  ] as const)('%s', (_name, request, item, state) => {
    expect(requestStateOf(request, item, policy)).toBe(state);
  });
});

describe('a look at the work item', () => {
  const grant = { kind: 'grant' } as Ruling;
  const look = (request: BlockerRequest | null, item = wishing(), ruling: Ruling | null = null) =>
    decideRequest({ item, policy, request, ruling, projectId: '10000' });

  test('opens what it did not know, and what asks again with something new', () => {
    expect(look(null)).toEqual({ do: 'open', wish: { reason: REASON, priority: '1', open: OPEN } });
    expect(look(makeRequest({ outcome: 'expired' }), wishing('Now two classes wait.'))).toMatchObject({ do: 'open' });
  });

  test.each([
    ['it waits as it did', makeRequest(), wishing(), null],
    ['it was declined', makeRequest({ outcome: 'declined' }), wishing(), null],
    ['it was granted and holds', makeRequest({ outcome: 'granted' }), wishing(), grant],
    ['the report cannot be read', makeRequest(), unreadable, null],
    ['nobody asks', null, wishing(null), null],
  ])('leaves it where %s', (_name, request, item, ruling) => {
    expect(look(request, item, ruling)).toEqual({ do: 'leave' });
  });

  test.each([
    ['other words', wishing('Now two classes wait.')],
    [
      'more that is open',
      wishing(REASON, { report: completeReport({ about: { blockerRequest: REASON }, answers: { os: '' } }) }),
    ],
  ])('follows %s', (_name, item) => {
    expect(look(makeRequest(), item)).toMatchObject({ do: 'follow' });
  });

  test('follows into another space', () => {
    expect(look(makeRequest({ projectId: '10999' }))).toMatchObject({ do: 'follow' });
  });

  test('says why it was taken back', () => {
    expect(look(makeRequest(), complete)).toEqual({ do: 'take-back', because: 'complete' });
    expect(look(makeRequest(), wishing(null))).toEqual({ do: 'take-back', because: 'withdrawn' });
  });

  test('tells that a grant holds no longer, also where an admin allowed the priority since', () => {
    const granted = makeRequest({ outcome: 'granted' });
    expect(look(granted)).toEqual({ do: 'lapse' });
    expect(look(granted, wishing(), { kind: 'override' } as Ruling)).toEqual({ do: 'lapse' });
  });

  test('keeps what was said when asking', () => {
    const before = makeRequest({ open: [{ place: OPEN[0]!.place, why: 'Nobody knows the list.' }] });
    expect(withReasons({ reason: 'New.', priority: '1', open: OPEN }, before)).toEqual(before.open);
  });
});

describe('the clock of a request', () => {
  const hours = {
    ...policy,
    deciders: { roles: [], groups: [], users: [], ownRequests: false, remindAfterHours: 2, expireAfterHours: 8 },
  };
  test.each([
    [1, null, null],
    [2, null, 'remind'],
    [3, NOW + 2 * HOUR, null],
    [8, NOW + 2 * HOUR, 'expire'],
    [9, null, 'expire'],
  ])('after %i hours', (after, remindedAt, stage) => {
    expect(dueStage(makeRequest({ remindedAt }), hours, NOW + after * HOUR)).toBe(stage);
  });

  test('stands still once somebody decided', () => {
    expect(dueStage(makeRequest({ outcome: 'declined' }), hours, NOW + 99 * HOUR)).toBeNull();
  });

  test('says when it is due next', () => {
    expect(nextDue(makeRequest(), hours)).toBe(NOW + 2 * HOUR);
    expect(nextDue(makeRequest({ remindedAt: NOW }), hours)).toBe(NOW + 8 * HOUR);
    expect(clockOf(makeRequest(), policy)).toEqual({ remindAt: NOW + 4 * HOUR, expireAt: NOW + 72 * HOUR });
  });
});
