/** @jest-environment jsdom */
import type { FormScriptData } from '../../src/core/form-script/form-script-data';

type Batch = { fieldsChanges: { priority?: Record<string, unknown> } };

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
const priority = {
  ...{ fieldId: 'priority', fieldType: 'priority', fieldName: 'Priority', isVisible: true, isReadOnly: false },
  ...{ isRequired: false, value: { id: '3', name: 'High' }, description: 'Ask your lead.' },
};
const open = { ok: true, value: { isFree: false, open: ['Batch', 'Steps'], allowed: null } };
const free = { ok: true, value: { isFree: true, open: [], allowed: null } };

/** A view of a work item behind the real bridge packages; `answer` is what the app's function says. */
async function openView(viewType: string | null, answer: unknown) {
  const batches: Batch[] = [];
  const asked: unknown[] = [];
  const currentFormState = { priority };
  let change: (payload: object) => Promise<void> = async () => undefined;
  const uiModifications = [{ id: 'u1', data: JSON.stringify(data) }];
  const actions = {
    getOnInitData: async () => ({ currentFormState }),
    registerFields: async () => undefined,
    subscribeToChanges: async (callback: typeof change) => void (change = callback),
    submit: async (batch: Batch) => void batches.push(batch),
  };
  const commands: Record<string, (payload: never) => unknown> = {
    getContext: () => (viewType === null ? {} : { extension: { viewType } }),
    invoke: ({ functionKey }: { functionKey: string }) => {
      asked.push(functionKey);
      return answer;
    },
    getUiModificationsInternalAPI: () => ({ data: { onInitChangeId: 'init', uiModifications }, actions }),
  };
  jest.resetModules();
  Object.assign(globalThis, {
    __bridge: { callBridge: async (command: string, payload: never) => commands[command]?.(payload) },
  });
  (await import('./start-form-script')).startFormScript();
  for (let waited = 0; batches.length === 0 && waited < 100; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const changed = () => change({ changedFieldId: 'priority', changeId: 'c', currentFormState, uiModifications });
  return { asked, changed, batches, set: () => batches.map(({ fieldsChanges }) => fieldsChanges.priority ?? null) };
}
const hidden = (...options: string[]) => ({ optionsVisibility: { options, isVisible: false } });

test('on a work item guarded priorities are not offered while something is open; nothing is set that Jira refuses there', async () => {
  const { asked, set } = await openView('IssueView', open);
  expect(set()).toEqual([hidden('1', '2', '6')]);
  expect(asked).toEqual(['form-script/read']);
});

test('in a transition the field says why, before the site’s own description', async () => {
  const { set } = await openView('IssueTransition', open);
  const description = 'Blocker needs 2 more things first: Batch · Steps. Ask your lead.';
  expect(set()).toEqual([{ ...hidden('1', '2', '6'), description }]);
});

test.each(['IssueView', 'IssueTransition'])('%s: a complete report brings them back', async (viewType) => {
  expect((await openView(viewType, free)).set()).toEqual([hidden('1', '6')]);
});

test.each([
  ['that fails', { ok: false, failure: { code: 'JIRA_UNAVAILABLE' } }],
  ['of another shape', { ok: true, value: {} }],
  ['that is none', undefined],
])('an answer %s hides nothing but what the policy does not list', async (_name, answer) => {
  expect((await openView('IssueTransition', answer)).set()).toEqual([hidden('1', '6')]);
});

test('what an admin allowed is offered, whatever the report says', async () => {
  const allowed = { ...open, value: { ...open.value, allowed: '2' } };
  expect((await openView('IssueTransition', allowed)).set()).toEqual([hidden('1', '6')]);
});

test('it is asked once per opening, and a change of the field is left to Jira', async () => {
  const { asked, changed, set } = await openView('IssueView', open);
  await changed();
  expect(asked).toHaveLength(1);
  expect(set().at(-1)).toBeNull();
});

test.each([null, 'JSMRequestCreate'])('in a view that is not known (%s) nothing is touched', async (viewType) => {
  const { asked, set } = await openView(viewType, open);
  expect(set()).toEqual([null]);
  expect(asked).toEqual([]);
});
