import type { SetupState } from '../../../src/contract/setup';

const priority = (id: string, name: string, level: string | null, proposed: string | null) => ({
  ...{ id, name, level, proposed, guardedByRank: false, offered: true },
});
const levels = [
  { id: 'stop', title: 'Stop', guarded: true },
  { id: 'soon', title: 'Soon', guarded: false },
];

/** A space that is chosen and nothing more, with these steps instead. */
export const makeState = (over: Partial<SetupState> = {}): SetupState => ({
  schemaVersion: 1,
  choice: {
    ...{ state: 'done', packId: 'bakery', packName: 'Bakery' },
    project: { id: '10', key: 'BAKE', name: 'Bread', managedBy: 'company' },
    issueTypes: [{ id: '1', name: 'Bug', subtask: false }],
  },
  priorities: {
    ...{ state: 'todo', levels, gone: [] },
    rows: [priority('7', 'Stop', null, 'stop'), priority('8', 'Whenever', null, null)],
  },
  field: {
    ...{ state: 'todo', fieldId: 'customfield_1' },
    screens: [{ id: '5', name: 'Bread screen', uses: ['create', 'edit'], holdsField: false }],
  },
  formScript: { state: 'waiting', waitsFor: 'priorities', registeredFor: [] },
  gate: {
    state: 'waiting',
    waitsFor: 'priorities',
    workflows: [],
    rows: 'none',
    observes: false,
    since: null,
    whenUnreadable: 'closed',
  },
  ...over,
});

export const nothingChosen = (over: Partial<SetupState['choice']> = {}): SetupState =>
  makeState({
    choice: { state: 'todo', packId: null, packName: null, project: null, issueTypes: [], ...over },
    priorities: { state: 'waiting', waitsFor: 'choice', levels: [], rows: [], gone: [] },
    field: { state: 'waiting', waitsFor: 'choice', fieldId: null, screens: [] },
  });

export const allDone = (): SetupState => {
  const state = makeState();
  const [stop, whenever] = state.priorities.rows;
  return {
    ...state,
    priorities: { ...state.priorities, state: 'done', rows: [{ ...stop!, level: 'stop' }, whenever!] },
    field: { ...state.field, state: 'done', screens: [{ ...state.field.screens[0]!, holdsField: true }] },
    formScript: { state: 'done', registeredFor: ['1'] },
    gate: {
      ...{ state: 'done', rows: 'current', observes: false, since: null, whenUnreadable: 'closed' },
      workflows: [
        {
          ...{ id: 'w', name: 'Baking', issueTypeIds: ['1'], editable: true, attached: 'current' },
          alsoFor: [{ id: '2', name: 'Task', hasField: true }],
        },
      ],
    },
  };
};
