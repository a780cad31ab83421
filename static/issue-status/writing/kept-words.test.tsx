/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';

import type { WorkItemView } from '../../../src/contract/work-item-view';
import { reportWithOpenChecklist } from '../../../src/core/testing/make-report';
import { issueStatus } from '../../messages/issue-status';
import { request } from '../../messages/request';
import { ruling } from '../../messages/ruling';
import { noRequest, noRuling, openStatus, told } from '../testing/open-status';

jest.setTimeout(20_000);
// jsdom has no secure context, where browsers keep it.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

const OPEN = [{ place: 'checklist.not-on-not-blocking-list', why: '', title: 'None of these' }];
const WRITTEN = 'The whole class waits.';
const { left } = issueStatus;
const asked = noRequest({ state: 'requested', isKept: false });
const conflict = (detail: string) => ({ ok: false, failure: { code: 'CONFLICT', detail } });
const status = (over: Partial<WorkItemView>) => told(reportWithOpenChecklist(), '2', over);
const high = { from: { id: '1', name: 'Blocker' }, to: { id: '2', name: 'High' } };

/** Each form: what offers it, its button, its box, its press, the call behind that, and what stands there when it is gone. */
const forms = {
  ask: {
    ...{ offers: { request: noRequest({ askFor: OPEN }) }, button: 'Ask for Blocker', box: request.ask.reason },
    ...{ send: request.ask.send, method: 'request/ask', refused: 'requested', gone: { request: asked } },
  },
  decide: {
    ...{ offers: { request: noRequest({ state: 'requested', mayDecide: 'yes' }) }, button: request.decide.button },
    ...{ box: request.decide.reason, send: request.decide.grant, method: 'request/decide', refused: 'granted' },
    gone: { request: noRequest() },
  },
  allow: {
    ...{ offers: { ruling: noRuling({ mayRule: true }).value }, button: ruling.ask, box: ruling.reason },
    ...{ send: ruling.allow, method: 'ruling/allow', refused: '', gone: { ruling: noRuling().value } },
  },
  lower: {
    ...{ offers: { lowering: high }, button: 'Not a Blocker, because …', box: 'Why it is no Blocker' },
    ...{ send: 'Lower it to “High”', method: 'priority/lower', refused: 'priority', gone: { lowering: null } },
  },
  'send back': {
    ...{ offers: {}, button: issueStatus.sendBack.ask, box: issueStatus.sendBack.note },
    ...{ send: issueStatus.sendBack.send, method: 'report/send-back', refused: 'part', gone: { mayEdit: false } },
  },
} as const;
const names = Object.keys(forms) as (keyof typeof forms)[];

async function writing(name: keyof typeof forms) {
  const form = forms[name];
  const opened = await openStatus(status(form.offers));
  const { screen, fireEvent } = opened;
  const open = async () => fireEvent.click(await screen.findByRole('button', { name: form.button }));
  const box = () => screen.getByRole('textbox', { name: form.box });
  await open();
  fireEvent.change(box(), { target: { value: WRITTEN } });
  return { ...opened, form, open, box };
}

test.each(names)('%s: Escape closes the form, and the next opening has the text', async (name) => {
  const { screen, fireEvent, form, open, box } = await writing(name);
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(screen.queryByRole('textbox', { name: form.box })).toBeNull();
  await open();
  expect(box()).toHaveProperty('value', WRITTEN);
});

test.each(names)('%s: where somebody was faster and the form goes, the text stays', async (name) => {
  const { host, screen, fireEvent, form } = await writing(name);
  host.rulings[form.method] = conflict(form.refused);
  host.answer = status(form.gone);
  fireEvent.click(screen.getByRole('button', { name: form.send }));
  // Jira says so, too: not every form reads again by itself.
  host.hear('JIRA_ISSUE_CHANGED');
  await screen.findByText(WRITTEN, { selector: 'blockquote' });
  expect(screen.queryByRole('textbox', { name: form.box })).toBeNull();
});

test('a text that was sent is not kept', async () => {
  const { host, screen, fireEvent, open, box, form } = await writing('allow');
  host.rulings[form.method] = { ok: true, value: noRuling({ mayRule: true }).value };
  fireEvent.click(screen.getByRole('button', { name: form.send }));
  await open();
  expect(box()).toHaveProperty('value', '');
});

async function leaving() {
  const opened = await writing('ask');
  const { host, screen, fireEvent, form } = opened;
  fireEvent.change(screen.getByRole('textbox', { name: 'Why not: None of these' }), { target: { value: 'Too late.' } });
  host.rulings[form.method] = conflict(form.refused);
  host.answer = status(form.gone);
  fireEvent.click(screen.getByRole('button', { name: form.send }));
  await screen.findByRole('button', { name: left.copy });
  screen.getByText(request.refused.requested);
  return opened;
}

test.each([
  ['is copied', async () => undefined, left.copied],
  ['is selected where the browser refuses', () => Promise.reject(new Error('no')), left.refused],
])('what is left, every box of it, %s', async (_name, answer, said) => {
  const writeText = jest.fn(answer);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const { screen, fireEvent } = await leaving();
  fireEvent.click(screen.getByRole('button', { name: left.copy }));
  await screen.findByText(said);
  expect(writeText).toHaveBeenCalledWith(`${WRITTEN}\n\nToo late.`);
  expect(document.getSelection()?.toString().includes('Too late.')).toBe(said === left.refused);
});

test('what is left goes when it is discarded', async () => {
  const { screen, fireEvent, waitFor } = await leaving();
  fireEvent.click(screen.getByRole('button', { name: left.discard }));
  await waitFor(() => expect(screen.queryByText(left.title)).toBeNull());
});
