import { connectRpc, type Rpc } from '../bridge/rpc';
import { makeForm, makeRules, PRIORITIES } from '../testing/make-form';
import { createUimSession } from './uim-session';

/** A form with the unmodified @forge/jira-bridge beside it, over a real port. */
const open: Rpc[] = [];
const load = async () => {
  let form = makeForm();
  const notes: string[] = [];
  const session = createUimSession([{ id: 'uim-1', data: '{"a":1}' }], {
    read: () => form,
    rules: makeRules,
    write: (next) => {
      form = next;
    },
    note: (what) => notes.push(what),
  });
  const { port1, port2 } = new MessageChannel();
  const rpc = connectRpc(port1, { answer: () => undefined });
  open.push(rpc, connectRpc(port2, { answer: session.internalApi }));
  Object.assign(globalThis, { __bridge: { callBridge: rpc.call } });
  jest.resetModules();
  const { uiModificationsApi } = await import('@forge/jira-bridge');
  const choose = async (id: string) => {
    const value = PRIORITIES.find((one) => one.id === id);
    form = { ...form, priority: { ...form['priority']!, value } };
    session.fieldChanged('priority');
    await settle();
  };
  return { uim: uiModificationsApi, session, rpc, notes, choose, form: () => form };
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
afterEach(() => open.splice(0).forEach((rpc) => rpc.dispose()));

test('onInit sees the form and its data, and changes what it registered in one batch', async () => {
  const { uim, form } = await load();
  const seen: unknown[] = [];
  await uim.onInit(
    ({ api, uiModifications }) => {
      const priority = api.getFieldById<'priority'>('priority');
      seen.push(uiModifications, priority?.getValue(), priority?.getOptionsVisibility(), api.getFieldById('nope'));
      priority?.setDescription('first').setDescription('last').setOptionsVisibility(['1'], false);
    },
    () => ['priority'],
  );
  expect(seen).toEqual([[{ id: 'uim-1', data: '{"a":1}' }], { id: '3', name: 'Medium' }, undefined, undefined]);
  expect(form()['priority']).toMatchObject({
    description: 'last',
    optionsVisibility: { options: ['1'], isVisible: false },
  });
});

test('onChange puts the old priority back, which fires no further onChange', async () => {
  const { uim, choose, form } = await load();
  let calls = 0;
  await uim.onChange(
    ({ change, api }) => {
      calls += 1;
      if (change.current?.getId() === 'priority') api.getFieldById<'priority'>('priority')?.setValue('3');
    },
    () => ['priority'],
  );
  await choose('1');
  expect(form()['priority']?.value).toEqual({ id: '3', name: 'Medium' });
  expect(calls).toBe(1);
});

test('the field that a running callback registered is marked until the batch is applied', async () => {
  const { uim, session } = await load();
  let finish: () => void = () => undefined;
  const running = uim.onInit(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
    () => ['priority'],
  );
  await settle();
  expect(session.waiting.get()).toEqual(['priority']);
  finish();
  await running;
  expect(session.waiting.get()).toEqual([]);
});

test('a change of an unregistered field is refused, and onError hears it', async () => {
  const { uim, form, notes } = await load();
  const errors: unknown[] = [];
  await uim.onError((told) => errors.push(...told.errors));
  await uim.onInit(
    ({ api }) => void api.getFieldById('summary')?.setValue('S'),
    () => ['priority'],
  );
  await settle();
  expect(form()['summary']?.value).toBe('');
  expect(errors).toMatchObject([{ type: 'APPLY_CHANGES_FOR_UNREGISTERED_FIELD', fieldId: 'summary' }]);
  expect(notes).toEqual(['refused a part of a batch']);
});

test('a callback that throws changes nothing, and the form stays usable', async () => {
  const { uim, form, session } = await load();
  const running = uim.onInit(
    ({ api }) => {
      api.getFieldById('summary')?.setValue('S');
      throw new Error('boom');
    },
    () => ['summary'],
  );
  await expect(running).rejects.toThrow();
  await settle();
  expect(form()).toEqual(makeForm());
  expect(session.waiting.get()).toEqual([]);
});

test('a second batch of one run is lost', async () => {
  const { rpc, form, notes } = await load();
  const api = (await rpc.call('getUiModificationsInternalAPI')) as {
    actions: { registerFields: (call: unknown) => unknown; submit: (batch: unknown) => unknown };
  };
  await api.actions.registerFields({ fields: ['summary'], changeId: 'on-init' });
  for (const value of ['one', 'two'])
    await api.actions.submit({ changeId: 'on-init', fieldsChanges: { summary: { value } }, screenTabsChanges: [] });
  expect(form()['summary']?.value).toBe('one');
  expect(notes).toEqual(['a second batch was ignored']);
});
