import type { FormScriptData } from '../../src/core/form-script/form-script-data';
import { decideOnPriority, firstState, type PanelSays, type ScriptEvent, type ScriptState } from './decide-on-priority';

const priority = (id: string, over: { guarded?: boolean; hidden?: boolean } = {}) => ({
  id,
  title: `P${id}`,
  guarded: false,
  hidden: false,
  ...over,
});
/** 1 is unlisted and ranked above 2, which is guarded; 3 and 4 are free; 5 is unlisted. */
const data: FormScriptData = {
  schemaVersion: 1,
  revision: 1,
  priorities: [
    priority('1', { guarded: true, hidden: true }),
    priority('2', { guarded: true }),
    priority('3'),
    priority('4'),
    priority('5', { hidden: true }),
  ],
};
const open = (...titles: string[]): PanelSays => ({
  outstanding: titles.map((title) => ({ id: title.toLowerCase(), title })),
  wished: false,
});
const done = open();
const opened = (priorityId: string | null, says: PanelSays | null = null): ScriptEvent => ({
  type: 'opened',
  priorityId,
  says,
});
const chosen = (priorityId: string | null, says: PanelSays | null): ScriptEvent => ({
  type: 'chosen',
  priorityId,
  says,
});
const passed = (says: PanelSays | null): ScriptEvent => ({ type: 'passed', says });

/** The last decision of a row of events. */
const after = (...events: ScriptEvent[]) => {
  let state: ScriptState = firstState;
  let decision = decideOnPriority(state, events[0]!, data);
  for (const event of events.slice(1)) {
    state = decision.state;
    decision = decideOnPriority(state, event, data);
  }
  return decision;
};

test('a guarded priority chosen too early goes back to the one before, and the wish is kept', () => {
  expect(after(opened('3'), chosen('2', open('A', 'B')))).toMatchObject({
    putBack: '3',
    refused: true,
    tell: { kind: 'left', wantedId: '2', titles: ['A', 'B'], backOnId: '3' },
  });
});

test('an unlisted priority ranked above the guarded one is treated like it', () => {
  expect(after(opened('4'), chosen('1', open('A')))).toMatchObject({ putBack: '4', refused: true });
});

test('it goes back to what was chosen last, not to what the dialog opened with', () => {
  expect(after(opened('3'), chosen('4', done), chosen('2', open('A')))).toMatchObject({ putBack: '4' });
});

test.each([
  ['nothing is open', done, null],
  ['the panel is not heard', null, { kind: 'checked-on-create', wantedId: '2' }],
])('a guarded priority stays where %s', (_name, says, tell) => {
  expect(after(opened('3'), chosen('2', says))).toMatchObject({ putBack: null, refused: false, tell });
});

test('nothing is put back where nothing is known to go back to: it is told what Create will ask for', () => {
  expect(after(opened(null), chosen('2', open('A')))).toMatchObject({
    putBack: null,
    refused: false,
    tell: { kind: 'left', wantedId: '2', titles: ['A'], backOnId: null },
  });
});

test('a default that is guarded is never put back unseen', () => {
  expect(after(opened('2', open('A')))).toMatchObject({ putBack: null, tell: { kind: 'left', backOnId: null } });
  expect(after(opened('2', done))).toMatchObject({ putBack: null, tell: null });
  expect(after(opened('2', null))).toMatchObject({ tell: { kind: 'checked-on-create' } });
});

test('the form may tell us of what we put back ourselves: wish and words stay', () => {
  const decision = after(opened('3'), chosen('2', open('A')), chosen('3', open('A')));
  expect(decision).toMatchObject({ putBack: null, state: { wanted: '2', lastFree: '3' }, tell: { kind: 'left' } });
});

test('as soon as nothing is open any more, the wish is free to choose', () => {
  const wish = [opened('3'), chosen('2', open('A', 'B'))] as const;
  expect(after(...wish, passed(open('B')))).toMatchObject({ tell: { kind: 'left', titles: ['B'], backOnId: '3' } });
  expect(after(...wish, passed(done))).toMatchObject({ putBack: null, tell: { kind: 'free', wantedId: '2' } });
  const taken = after(...wish, passed(done), chosen('2', done));
  expect(taken).toMatchObject({ putBack: null, tell: null, state: { current: '2', wanted: null } });
});

test('a wish that the panel remembers is told too, for the priority that can be chosen', () => {
  expect(after(opened('3'), passed({ ...done, wished: true }))).toMatchObject({
    tell: { kind: 'free', wantedId: '2' },
  });
  expect(after(opened('3'), passed({ ...open('A'), wished: true }))).toMatchObject({ tell: { kind: 'left' } });
  expect(after(opened('3'), passed(open('A')))).toMatchObject({ tell: null });
});

test('a guarded priority whose checklist opens again is told, and stays: only a choice is put back', () => {
  expect(after(opened('3'), chosen('2', done), passed(open('A')))).toMatchObject({
    putBack: null,
    tell: { kind: 'left', backOnId: null },
  });
});

test('another lower priority keeps the wish', () => {
  expect(after(opened('3'), chosen('2', open('A')), chosen('4', open('A')))).toMatchObject({
    putBack: null,
    state: { wanted: '2', lastFree: '4' },
    tell: { kind: 'left', backOnId: '4' },
  });
});

test.each(['3', '4', '5', null, 'unknown'])('choosing %s is nobody’s business', (id) => {
  expect(after(opened('3'), chosen(id, open('A')))).toMatchObject({ putBack: null, refused: false, tell: null });
});
