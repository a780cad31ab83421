/** @jest-environment jsdom */
import type { FormScriptData } from '../../src/core/form-script/form-script-data';

type Payload = Record<string, unknown>;
type Batch = { fieldsChanges: { priority?: Payload } };

const data: FormScriptData = {
  schemaVersion: 1,
  revision: 3,
  priorities: [
    { id: '1', title: 'Highest', guarded: true, hidden: true },
    { id: '2', title: 'Blocker', guarded: true, hidden: false },
    { id: '3', title: 'High', guarded: false, hidden: false },
    { id: '6', title: 'Lowest', guarded: false, hidden: true },
  ],
};
const field = (id: string, description: string) => ({
  ...{ fieldId: 'priority', fieldType: 'priority', fieldName: 'Priority', isVisible: true, isReadOnly: false },
  ...{ isRequired: false, value: { id, name: 'x' }, description },
});
const summary = { fieldId: 'summary', fieldType: 'summary', fieldName: 'Summary', description: '', value: '' };

/** A create dialog behind the real bridge packages; `panelSays` is what our other frame answers, null when it is silent. */
async function openDialog({
  start = '3',
  siteText = '',
  texts = [JSON.stringify(data)],
  hasPriority = true,
}: { start?: string; siteText?: string; texts?: (string | undefined)[]; hasPriority?: boolean } = {}) {
  const batches: Batch[] = [];
  const told: unknown[] = [];
  const registered: unknown[] = [];
  const listeners = new Map<string, (payload: unknown) => void>();
  const dialog = { priority: field(start, siteText), panelSays: null as Payload | null };
  let change: (payload: Payload) => Promise<void> = async () => undefined;
  const uiModifications = texts.map((text, n) => (text === undefined ? { id: `u${n}` } : { id: `u${n}`, data: text }));
  const state = () => ({ ...(hasPriority ? { priority: dialog.priority } : {}), summary });
  const actions = {
    getOnInitData: async () => ({ currentFormState: state() }),
    registerFields: async ({ fields }: { fields: unknown }) => void registered.push(fields),
    subscribeToChanges: async (callback: typeof change) => void (change = callback),
    submit: async (batch: Batch) => {
      batches.push(batch);
      const { description, value } = batch.fieldsChanges.priority ?? {};
      if (typeof description === 'string') dialog.priority.description = description;
      if (typeof value === 'string') dialog.priority.value = { id: value, name: 'x' };
    },
  };
  const commands: Record<string, (payload: { event: string; payload: unknown; callback: () => void }) => unknown> = {
    getContext: () => ({ extension: { viewType: 'GIC' } }),
    getUiModificationsInternalAPI: () => ({ data: { onInitChangeId: 'init', uiModifications }, actions }),
    on: ({ event, callback }) => {
      listeners.set(event, callback);
      return { unsubscribe: () => undefined };
    },
    emit: ({ event, payload }) => {
      if (event === 'preflight.priority') told.push(payload);
      if (event === 'preflight.ask-panel' && dialog.panelSays !== null)
        listeners.get('preflight.panel-state')?.(dialog.panelSays);
    },
  };
  jest.resetModules();
  Object.assign(globalThis, {
    __bridge: { callBridge: async (command: string, payload: never) => commands[command]?.(payload) },
  });
  const { startFormScript } = await import('./start-form-script');
  startFormScript();
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  await settle();
  const changed = async (changedFieldId: string) => {
    await change({ changedFieldId, changeId: 'c', currentFormState: state(), uiModifications });
    return batches.at(-1)!.fieldsChanges.priority;
  };
  return {
    batches,
    told,
    registered,
    dialog,
    choose: (id: string) => {
      dialog.priority.value = { id, name: 'x' };
      return changed('priority');
    },
    changeSummary: () => changed('summary'),
    panelIs: (outstanding: string[], wished = false) => {
      dialog.panelSays = { outstanding: outstanding.map((title) => ({ id: title, title })), wished };
      listeners.get('preflight.panel-state')?.(dialog.panelSays);
    },
  };
}

test('priorities that the policy does not list are hidden, and nothing else is touched', async () => {
  const { batches, registered, told } = await openDialog();
  expect(batches).toEqual([
    {
      fieldsChanges: { priority: { optionsVisibility: { options: ['1', '6'], isVisible: false } } },
      screenTabsChanges: [],
      changeId: 'init',
    },
  ]);
  expect(registered).toEqual([['priority']]);
  expect(told).toEqual([{ priorityId: '3', refused: false }]);
});

test('a Blocker chosen too early is put back with the reason, and the panel is told', async () => {
  const { choose, panelIs, told } = await openDialog();
  panelIs(['Batch', 'Steps']);
  expect(await choose('2')).toEqual({
    value: '3',
    description:
      'Blocker needs 2 more things first: Batch · Steps. Priority is back on High until then; your wish is kept.',
  });
  expect(told.at(-1)).toEqual({ priorityId: '3', refused: true });
});

test('when the panel has nothing outstanding, the next callback says that Blocker is free, and it stays when chosen', async () => {
  const { changeSummary, choose, panelIs } = await openDialog();
  panelIs(['Batch']);
  await choose('2');
  panelIs([], true);
  expect(await changeSummary()).toEqual({
    description: 'The checklist is complete: Blocker is free to choose now.',
  });
  panelIs([]);
  expect(await choose('2')).toEqual({ description: '' });
});

test('a silent panel: the choice stays, and the description says that Create checks', async () => {
  const { choose, told } = await openDialog();
  expect(await choose('2')).toEqual({
    description: 'When you press Create, Jira checks that the checklist for Blocker is complete.',
  });
  expect(told.at(-1)).toEqual({ priorityId: '2', refused: false });
});

test('the site’s own description of the field stays behind ours and is all there is without ours', async () => {
  const { choose, panelIs } = await openDialog({ siteText: 'Ask your lead.' });
  panelIs(['Batch']);
  expect(await choose('2')).toMatchObject({
    description: expect.stringMatching(/^Blocker needs .* kept\. Ask your lead\.$/),
  });
  panelIs([]);
  expect(await choose('2')).toEqual({ description: 'Ask your lead.' });
});

test('a panel that opens after the script is told the priority that it missed', async () => {
  const { told, panelIs } = await openDialog();
  panelIs(['Batch']);
  expect(told).toEqual([
    { priorityId: '3', refused: false },
    { priorityId: '3', refused: false },
  ]);
});

test.each([
  ['no data', [undefined]],
  ['no JSON', ['not json']],
  ['data of a newer version', [JSON.stringify({ ...data, schemaVersion: 2 })]],
])('with %s the dialog stays Jira’s own', async (_name, texts) => {
  const { batches, choose, registered, told } = await openDialog({ texts });
  await choose('2');
  expect(batches.map(({ fieldsChanges }) => fieldsChanges)).toEqual([{}, {}]);
  expect(registered).toEqual([[], []]);
  expect(told).toEqual([]);
});

test('of several registrations the newest that can be read counts', async () => {
  const older = JSON.stringify({ ...data, revision: 1, priorities: [] });
  const { batches } = await openDialog({ texts: [older, 'not json', JSON.stringify(data)] });
  expect(batches[0]).toMatchObject({ fieldsChanges: { priority: { optionsVisibility: { options: ['1', '6'] } } } });
});

test('a dialog without Priority is left alone', async () => {
  const { batches, changeSummary, told } = await openDialog({ hasPriority: false });
  expect(await changeSummary()).toBeUndefined();
  expect(batches.map(({ fieldsChanges }) => fieldsChanges)).toEqual([{}, {}]);
  expect(told).toEqual([{ priorityId: null, refused: false }]);
});

test('a host without form scripts is no error', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.resetModules();
  Object.assign(globalThis, { __bridge: { callBridge: () => Promise.reject(new Error('unknown command')) } });
  const { startFormScript } = await import('./start-form-script');
  startFormScript();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(warned).toHaveBeenCalledWith('Preflight: the form script could not start.');
});
