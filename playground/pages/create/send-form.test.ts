import type { HostedFrame } from '../bridge/host/host-frame';
import { PRIORITIES, TYPES } from '../testing/make-form';
import { type Answers, makeSession, makeSite } from '../testing/make-world';
import { openDialog, startNext } from './choose-form';
import { createDialog } from './dialog';
import { setField, submitReport } from './edit-form';
import { sendForm, settleField } from './send-form';

const META = {
  fields: [
    { fieldId: 'summary', name: 'Summary', required: true },
    { fieldId: 'priority', name: 'Priority', required: false, allowedValues: PRIORITIES, defaultValue: { id: '3' } },
    { fieldId: 'customfield_1', name: 'Preflight report', required: false },
  ],
};
const site = makeSite({ modules: [] });
const jira =
  (created: { status: number; body: unknown }): Answers =>
  ({ method, path }) => {
    if (method === 'POST') return created;
    if (path.includes('/project/search'))
      return { status: 200, body: { values: [{ id: '1', key: 'L', name: 'Learn' }] } };
    return { status: 200, body: path.includes('/issuetypes/') ? META : { issueTypes: TYPES } };
  };
const CREATED = { status: 201, body: { id: '10001', key: 'L-1' } };
const frame: HostedFrame = { ping: async () => undefined, dispose: () => undefined };
const silent: HostedFrame = { ping: () => new Promise(() => undefined), dispose: () => undefined };

const open = async (created: { status: number; body: unknown } = CREATED) => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (k: string, v: string) => kept.set(k, v),
  };
  Object.assign(globalThis, { sessionStorage: storage });
  const made = makeSession(jira(created), site);
  const dialog = createDialog(made.session);
  await openDialog(dialog, {});
  return { ...made, dialog };
};

test('an empty required field is said without asking Jira', async () => {
  const { session, dialog, calls } = await open();
  expect(await sendForm(session, dialog, frame)).toBeNull();
  expect(dialog.state.get().errors).toEqual({ summary: 'Summary is required' });
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});

test('a complete form is created with the report as it was last submitted, and a flag says so', async () => {
  const { session, dialog, calls } = await open();
  setField(dialog, 'summary', 'S');
  submitReport(dialog, { v: 1 });
  submitReport(dialog, { v: 2 });
  expect(await sendForm(session, dialog, frame)).toEqual({ id: '10001', key: 'L-1' });
  expect(calls.at(-1)).toMatchObject({ path: '/rest/api/3/issue', body: { fields: { customfield_1: { v: 2 } } } });
  expect(session.flags.list.get()).toMatchObject([{ title: 'You’ve created L-1', actions: [{ href: '/browse/L-1' }] }]);
});

test('a refusal keeps everything that was typed and shows Jira’s sentences', async () => {
  const body = { errorMessages: ['Not yet.'], errors: { priority: 'Too high.' } };
  const { session, dialog } = await open({ status: 400, body });
  setField(dialog, 'summary', 'S');
  expect(await sendForm(session, dialog, frame)).toBeNull();
  expect(dialog.state.get()).toMatchObject({
    phase: 'ready',
    touched: true,
    errors: { priority: 'Too high.' },
    refusal: { status: 400, errorMessages: ['Not yet.'] },
    form: { summary: { value: 'S' } },
  });
});

test('the next work item starts empty, with its frames anew', async () => {
  const { dialog } = await open();
  const { run } = dialog.state.get();
  setField(dialog, 'summary', 'S');
  submitReport(dialog, { v: 1 });
  await startNext(dialog);
  expect(dialog.state.get()).toMatchObject({ run: run + 1, touched: false, form: { summary: { value: '' } } });
  expect(dialog.reportValue.get()).toBeUndefined();
});

test('the first value of the field is not something a person typed, the next one is', async () => {
  const { dialog } = await open();
  submitReport(dialog, { v: 1 });
  expect(dialog.state.get().touched).toBe(false);
  submitReport(dialog, { v: 1 });
  expect(dialog.state.get().touched).toBe(false);
  submitReport(dialog, { v: 2 });
  expect(dialog.state.get().touched).toBe(true);
});

test.each([
  ['answers', frame, 'answered'],
  ['never answers', silent, 'silent'],
  ['is not there', null, 'answered'],
])('a field frame that %s', async (_case, hosted, expected) => {
  expect(await settleField(hosted, 10)).toBe(expected);
});
