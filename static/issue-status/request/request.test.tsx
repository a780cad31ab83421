/** @jest-environment jsdom */
import { reportWithOpenChecklist } from '../../../src/core/testing/make-report';
import type { RequestView } from '../../../src/contract/request';
import { request as words } from '../../messages/request';
import { failed, noRequest, openStatus, told } from '../testing/open-status';

const OPEN = [{ place: 'checklist.not-on-not-blocking-list', why: '', title: 'None of these' }];
const WHY = 'The whole class waits.';
const REASON = 'The launch is today.';
const waiting = (over: Partial<RequestView> = {}): RequestView =>
  noRequest({
    ...{ state: 'requested', isKept: true, names: { riley: 'Riley', kim: 'Kim' } },
    request: {
      ...{ by: 'riley', at: 0, reason: WHY, open: [{ ...OPEN[0]!, why: 'Nobody knows.' }], remindAt: 1, expireAt: 2 },
      ...{ remindedAt: null, decided: null, since: 0, stamp: 3, reportHash: 'abc' },
    },
    ...over,
  });
const settled = (state: RequestView['state'], over: Partial<RequestView> = {}): RequestView => {
  const view = waiting({ state, isKept: false, ...over });
  return { ...view, request: { ...view.request!, decided: { by: 'kim', at: 0, reason: REASON } } };
};
const open = (request: RequestView | null, mayEdit = true) =>
  openStatus(told(reportWithOpenChecklist(), '2', { request, mayEdit }));

test('who may ask says why, and why each thing cannot be completed', async () => {
  const { host, screen, fireEvent } = await open(noRequest({ askFor: OPEN }));
  fireEvent.click(await screen.findByRole('button', { name: 'Ask for Blocker' }));
  const reason = screen.getByRole('textbox', { name: words.ask.reason });
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: 'now' } });
  fireEvent.click(screen.getByRole('button', { name: words.ask.send }));
  await screen.findByText(words.tooShort);
  host.rulings['request/ask'] = { ok: true, value: waiting({ isMine: true }) };
  fireEvent.change(reason, { target: { value: WHY } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Why not: None of these' }), {
    target: { value: 'Nobody knows.' },
  });
  fireEvent.click(screen.getByRole('button', { name: words.ask.send }));
  await screen.findByText(words.done.ask);
  expect(host.ruled.at(-1)).toEqual({
    method: 'request/ask',
    payload: { reason: WHY, open: [{ place: OPEN[0]!.place, why: 'Nobody knows.' }] },
  });
});

test.each([
  ['where nothing is open', noRequest(), true],
  ['who may not edit', noRequest({ askFor: OPEN }), false],
])('%s: nothing is offered', async (_name, view, mayEdit) => {
  const { screen } = await open(view, mayEdit);
  await screen.findByText('Checklist 5/6');
  expect(screen.queryByRole('region', { name: 'Request for Blocker' })).toBeNull();
});

test('everybody reads what waits: who asks, why, what is open, until when, and who decides', async () => {
  const deciders = { roles: ['On call'], groups: ['leads'], users: [{ name: 'Lee', isGone: true }] };
  const { screen } = await open(waiting({ deciders }));
  await screen.findByText(WHY);
  screen.getByText(/^Asked by Riley, /);
  screen.getByText('None of these: Nobody knows.');
  screen.getByText(/Without a decision it expires/);
  screen.getByText(/Who decides: Lee \(has no active account any more\), group leads, role On call\./);
  expect(screen.queryByRole('button', { name: words.decide.button })).toBeNull();
});

test.each([
  ['nobody is named', { roles: [], groups: [], users: [] }, words.deciders.admins],
  [
    'everybody named is gone',
    { roles: [], groups: [], users: [{ name: 'Lee', isGone: true }] },
    /Nobody whom the policy names/,
  ],
])('where %s it says who else can', async (_name, deciders, text) => {
  const { screen } = await open(waiting({ deciders }));
  await screen.findByText(text);
});

test.each([
  ['their own request', { mayDecide: 'own', isMine: true }, words.own],
  ['Jira did not say', { mayDecide: 'unknown' }, words.unknown],
  ['the app did not look yet', { isKept: false, request: null }, words.notYet],
] as const)('%s is told', async (_name, over, text) => {
  const { screen } = await open(waiting(over));
  await screen.findByText(text);
});

test('a decider grants with a reason, sets the priority with it, and the focus stays with what is told', async () => {
  const { host, screen, fireEvent, waitFor } = await open(waiting({ mayDecide: 'yes' }));
  fireEvent.click(await screen.findByRole('button', { name: words.decide.button }));
  fireEvent.click(screen.getByRole('button', { name: words.decide.grant }));
  await screen.findByText(words.tooShort);
  fireEvent.change(screen.getByRole('textbox', { name: words.decide.reason }), { target: { value: REASON } });
  host.rulings['request/decide'] = { ok: true, value: { view: settled('granted'), raised: 'app', told: true } };
  fireEvent.click(screen.getByRole('button', { name: words.decide.grant }));
  const done = await screen.findByText(words.done.app);
  expect(host.ruled.at(-1)).toEqual({
    method: 'request/decide',
    payload: { decision: 'grant', reason: REASON, raise: true, stamp: 3, reportHash: 'abc' },
  });
  await waitFor(() => expect(document.activeElement).toBe(done.parentElement));
  expect(host.reads).toBe(2);
});

test('a decline says that its comment could not be written', async () => {
  const { host, screen, fireEvent } = await open(waiting({ mayDecide: 'yes' }));
  fireEvent.click(await screen.findByRole('button', { name: words.decide.button }));
  fireEvent.change(screen.getByRole('textbox', { name: words.decide.reason }), { target: { value: REASON } });
  host.rulings['request/decide'] = { ok: true, value: { view: settled('declined'), raised: null, told: false } };
  fireEvent.click(screen.getByRole('button', { name: words.decide.decline }));
  await screen.findByText(words.done.untold);
  expect(host.ruled.at(-1)).toMatchObject({ payload: { decision: 'decline', raise: false } });
});

test.each([
  [{ ok: false, failure: { code: 'CONFLICT', detail: 'granted' } }, words.refused.granted, 2],
  [{ ok: false, failure: { code: 'CONFLICT', detail: 'report' } }, words.refused.report, 2],
  [{ ok: false, failure: { code: 'FORBIDDEN', detail: 'decider' } }, words.refused.decider, 1],
  [failed('STORAGE_UNAVAILABLE'), /storage does not answer/, 1],
])('what somebody else did meanwhile, and a refusal, are said: %j', async (answer, text, reads) => {
  const { host, screen, fireEvent } = await open(waiting({ mayDecide: 'yes' }));
  fireEvent.click(await screen.findByRole('button', { name: words.decide.button }));
  fireEvent.change(screen.getByRole('textbox', { name: words.decide.reason }), { target: { value: REASON } });
  host.rulings['request/decide'] = answer;
  fireEvent.click(screen.getByRole('button', { name: words.decide.grant }));
  await screen.findByText(text);
  expect(host.reads).toBe(reads);
});

test.each([
  ['granted', /^The request was granted by Kim, /],
  ['declined', /^The request was declined by Kim, /],
  ['expired', /^The request expired /],
  ['lapsed', /^The request was granted, and that holds no longer/],
] as const)('what became of it is told: %s', async (state, text) => {
  const { screen } = await open(settled(state, { askFor: state === 'granted' ? null : OPEN }));
  await screen.findByText(text);
  expect(screen.queryByText(REASON) !== null).toBe(state === 'declined');
  expect(screen.queryByText(words.again) !== null).toBe(state !== 'granted');
});

test('who asked takes it back with one press', async () => {
  const { host, screen, fireEvent } = await open(waiting({ isMine: true }));
  host.rulings['request/take-back'] = { ok: true, value: noRequest({ askFor: OPEN }) };
  fireEvent.click(await screen.findByRole('button', { name: words.takeBack }));
  await screen.findByText(words.done.takeBack);
  expect(host.ruled.at(-1)).toEqual({ method: 'request/take-back', payload: { stamp: 3 } });
});

test('a wish that waits is told once', async () => {
  const report = reportWithOpenChecklist();
  const asking = { ...report, about: { ...report.about, blockerRequest: WHY } };
  const { screen } = await openStatus(told(asking, '2', { request: waiting() }));
  expect(await screen.findAllByText(WHY)).toHaveLength(1);
});

test('where it cannot be read that is said', async () => {
  const { screen } = await open(null);
  await screen.findByText(words.unread);
});
