import { newReport, panelState, startWith, type PanelChange, type PanelState } from './panel-state';
import { isAsFound, isMovesOnFound } from './found-state';

const start = startWith(newReport('draft-0001'), false);
const after = (...changes: PanelChange[]): PanelState => changes.reduce(panelState, start);
const find = (answers: Record<string, string>): PanelChange => ({
  type: 'take-found',
  found: { analysed: true, answers },
  multiline: ['seen'],
  touch: ['answers.seen'],
});
const type = (text: string): PanelChange => ({ type: 'text', section: 'answers', key: 'seen', text });
const undo = (part: string | null): PanelChange => ({ type: 'undo-found', part });

test('what was found lands in empty boxes, marked, and the needed boxes say from then on what is missing', () => {
  const state = after(find({ seen: 'smoke', system: 'Oven 3' }));
  expect(state.report.answers).toEqual({ seen: 'smoke', system: 'Oven 3' });
  expect([isAsFound(state, 'seen'), isAsFound(state, 'who')]).toEqual([true, false]);
  expect(state.touched).toEqual(['answers.seen']);
});

test('what a person typed is never overwritten: the words wait below the box, to be added or left', () => {
  const typed = after(type('my words'), find({ seen: 'smoke' }));
  expect(typed.report.answers['seen']).toBe('my words');
  expect(typed.found.offered).toEqual({ seen: 'smoke' });
  const added = panelState(typed, { type: 'take-offer', part: 'seen', taken: true });
  expect(added.report.answers['seen']).toBe('my words\nsmoke');
  expect(panelState(added, undo('seen')).report.answers['seen']).toBe('my words');
  const left = panelState(typed, { type: 'take-offer', part: 'seen', taken: false });
  expect([left.report.answers['seen'], left.found.offered]).toEqual(['my words', {}]);
});

test.each<[string, PanelChange[], string | undefined]>([
  ['a box that holds it already stays', [type('there is smoke'), find({ seen: 'smoke' })], 'there is smoke'],
  ['a later text adds what is new', [find({ seen: 'smoke' }), find({ seen: 'smoke\nfire' })], 'smoke\nfire'],
  ['undo empties the box', [find({ seen: 'smoke' }), undo('seen')], undefined],
  ['undo of two texts goes back to the beginning', [find({ seen: 'a' }), find({ seen: 'b' }), undo(null)], undefined],
  ['undo leaves what somebody changed since', [find({ seen: 'smoke' }), type('much smoke'), undo(null)], 'much smoke'],
  ['undo of what was never found changes nothing', [type('smoke'), undo('seen')], 'smoke'],
])('%s', (_, changes, text) => {
  expect(after(...changes).report.answers['seen']).toBe(text);
});

test('one undo takes all of it back, another one only its own box', () => {
  const both = after(find({ seen: 'smoke', system: 'Oven 3' }));
  expect(panelState(both, undo('system')).report.answers).toEqual({ seen: 'smoke' });
  expect(panelState(both, undo(null)).report.answers).toEqual({});
});

const reply = (movesOn: boolean | null): PanelChange => ({
  type: 'take-found',
  found: { analysed: true, answers: {}, movesOn },
  multiline: [],
  touch: [],
});

test('whether they can carry on is taken from a reply, and taken back with the rest', () => {
  const state = after(reply(false));
  expect([state.report.impact.canMoveOn, isMovesOnFound(state)]).toEqual([false, true]);
  expect(panelState(state, undo(null)).report.impact.canMoveOn).toBeNull();
});

test('what a person chose stays, whatever a reply says, and so does what they changed since', () => {
  const chosen: PanelChange = { type: 'impact', impact: { canMoveOn: true } };
  const before = after(chosen, reply(false));
  expect([before.report.impact.canMoveOn, isMovesOnFound(before)]).toEqual([true, false]);
  expect(after(reply(false), chosen, undo(null)).report.impact.canMoveOn).toBe(true);
});
