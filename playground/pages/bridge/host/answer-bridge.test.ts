import { createStore } from '../../kit/store';
import { makeSession, makeWorld } from '../../testing/make-world';
import { loadPackages, serverAnswers, unloadPackages } from '../../testing/load-packages';
import type { FrameWorld } from './frame-world';

const load = (part: Partial<FrameWorld> = {}) => loadPackages(makeWorld(part));
afterEach(unloadPackages);

test('getContext tells who, where and what, with the locale as the app knows it', async () => {
  const { view } = await load({ extension: () => ({ type: 'jira:customField', fieldValue: { a: 1 } }) });
  expect(await view.getContext()).toMatchObject({
    accountId: 'u-1',
    cloudId: 'cloud-1',
    localId: 'frame-1',
    locale: 'en-US',
    moduleKey: 'field',
    extension: { type: 'jira:customField', fieldValue: { a: 1 } },
    theme: { colorMode: 'light' },
  });
});

test('invoke goes to the function of the frame’s module, as the signed-in person', async () => {
  const { invoke } = await load();
  const asked = serverAnswers({ success: true, body: { policy: 1 } });
  expect(await invoke('panel/open', { a: 1 })).toEqual({ policy: 1 });
  const call = { moduleType: 'jira:customField', moduleKey: 'field', functionKey: 'panel/open', payload: { a: 1 } };
  expect(asked).toEqual([
    ['/playground/invoke', { ...call, extension: { type: 'jira:customField' }, localId: 'frame-1', accountId: 'u-1' }],
  ]);
});

test('a failed invoke says so in Forge’s words', async () => {
  const { invoke } = await load();
  serverAnswers({ success: false, error: { message: 'boom' } });
  await expect(invoke('x')).rejects.toThrow('There was an error invoking the function - boom');
});

test('submit hands the value over; a refusal rejects; a view without it is not submittable', async () => {
  const seen: unknown[] = [];
  const taking = await load({ hooks: { submit: (value) => seen.push(value) } });
  await taking.view.submit({ v: 1 });
  expect(seen).toEqual([{ v: 1 }]);
  const refusing = await load({ hooks: { submit: () => Promise.reject(new Error('Jira refused')) } });
  await expect(refusing.view.submit({})).rejects.toThrow('Jira refused');
  const closed = await load();
  await expect(closed.view.submit({})).rejects.toThrow("this resource's view is not submittable.");
});

test('flags are shown, their buttons call back into the frame, and they close', async () => {
  const { showFlag, world } = await load();
  const pressed = new Promise((resolve) => {
    const flag = showFlag({ id: 'f', title: 'Saved', actions: [{ text: 'Undo', onClick: () => resolve('undo') }] });
    setTimeout(() => {
      expect(world.session.flags.list.get()).toMatchObject([{ id: 'field:f', title: 'Saved', tone: 'info' }]);
      world.session.flags.list.get()[0]?.actions[0]?.onClick();
      void flag.close();
    }, 20);
  });
  expect(await pressed).toBe('undo');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.session.flags.list.get()).toEqual([]);
});

test('events reach the app’s other frames until they unsubscribe', async () => {
  const { session } = makeSession();
  const { events } = await load({ session });
  const heard: unknown[] = [];
  const subscription = await events.on('go', (payload: unknown) => heard.push(payload));
  session.bus.emit('go', { n: 1 }, { moduleType: 'jira:uiModifications' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  subscription.unsubscribe();
  await new Promise((resolve) => setTimeout(resolve, 10));
  session.bus.emit('go', { n: 2 }, { moduleType: 'jira:uiModifications' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toEqual([{ n: 1 }]);
});

test('a field hears its value through customFieldApi', async () => {
  const fieldValue = createStore<unknown>({ a: 1 });
  const { customFieldApi } = await load({ hooks: { fieldValue } });
  const heard: unknown[] = [];
  await customFieldApi.getFieldData(({ fieldValue: value }) => heard.push(value));
  fieldValue.set({ a: 2 });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toEqual([{ a: 1 }, { a: 2 }]);
});

test('the create modal opens in the page and tells what was made when it goes', async () => {
  const { CreateIssueModal, world } = await load();
  const made: unknown[] = [];
  await new CreateIssueModal({ context: { projectId: '7', summary: 'S' }, onClose: (told) => made.push(told) }).open();
  const asked = world.session.createDialog.get();
  expect(asked).toMatchObject({ projectId: '7', summary: 'S' });
  asked?.onClose?.([{ issueId: '10001' }]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(made).toEqual([{ payload: [{ issueId: '10001' }] }]);
});

test.each(['openModal', 'nonsense', 'toString'])('%s is refused by its name', async (command) => {
  const { rpc } = await load();
  await expect(rpc.call(command)).rejects.toThrow(`The playground does not emulate the bridge command "${command}".`);
});

test('every call stands in the event log, a failed one with its reason', async () => {
  const { session, notes } = makeSession();
  const { view, rpc } = await load({ session });
  await view.getContext();
  await rpc.call('nonsense').catch(() => undefined);
  expect(notes).toEqual([
    'field: getContext',
    'field: nonsense failed: The playground does not emulate the bridge command "nonsense".',
  ]);
});
