import { emptyReport } from '../../../src/core/report/report';
import { nothingBeside } from '../../../src/core/report/saved-draft';
import { newReport, panelState, startWith, type PanelChange, type PanelState } from './panel-state';

const start = startWith(newReport('draft-0001'), false);
const after = (...changes: PanelChange[]): PanelState => changes.reduce(panelState, start);
const answer = (text: string | null): PanelChange => ({ type: 'text', section: 'answers', key: 'seen', text });

test('opens with an empty report that knows its draft', () => {
  expect(start.report).toEqual({ ...emptyReport, about: { ...emptyReport.about, draftId: 'draft-0001' } });
});

test('no change touches the state it came from', () => {
  const frozen = Object.freeze(startWith(Object.freeze(newReport('draft-0001')), false));
  expect(() => panelState(frozen, answer('smoke'))).not.toThrow();
  expect(frozen.report.answers).toEqual({});
});

test.each<[string, PanelChange[], object]>([
  ['an answer is stored as typed', [answer('  <b>smoke</b>\u0007 ')], { answers: { seen: '  <b>smoke</b>\u0007 ' } }],
  ['an emptied answer leaves no row', [answer('x'), answer('')], { answers: {} }],
  ['a tick and its opposite', [{ type: 'tick', key: 'cooled', done: true }], { done: { cooled: true } }],
  ['a choice about the report', [{ type: 'about', about: { category: 'oven' } }], { about: { category: 'oven' } }],
  ['an answer about the impact', [{ type: 'impact', impact: { canMoveOn: false } }], { impact: { canMoveOn: false } }],
  [
    '"tried, could not" stays open while it is empty',
    [{ type: 'text', section: 'couldNot', key: 'asked', text: '' }],
    { couldNot: { asked: '' } },
  ],
])('%s', (_, changes, expected) => {
  expect(after(...changes).report).toMatchObject(expected);
});

test('"tried, could not" can be taken back', () => {
  const told: PanelChange = { type: 'text', section: 'couldNot', key: 'asked', text: 'nobody there' };
  expect(after(told, { ...told, text: null }).report.couldNot).toEqual({});
});

test('answers to questions that the policy does not know stay in the report', () => {
  const known = startWith({ ...emptyReport, answers: { fromAnOlderPolicy: 'keep me' } }, false);
  expect(panelState(known, answer('smoke')).report.answers).toEqual({ fromAnOlderPolicy: 'keep me', seen: 'smoke' });
});

test('what the browser filled in is taken back in one press, unless it was changed since', () => {
  const filled = after({ type: 'fill', answers: { system: 'Windows 11', app: 'Chrome 120' } });
  const edited = panelState(filled, { type: 'text', section: 'answers', key: 'app', text: 'Chrome 121' });
  expect(panelState(edited, { type: 'undo-fill' })).toMatchObject({
    report: { answers: { app: 'Chrome 121' } },
    filled: {},
  });
  expect(panelState(filled, { type: 'undo-fill' }).report.answers).toEqual({});
});

test('a refused priority is remembered as a wish, and a later priority does not forget it', () => {
  const refused = after({ type: 'priority', priority: { id: '2', refused: true } });
  expect(refused.wished).toBe(true);
  expect(panelState(refused, { type: 'priority', priority: { id: '2', refused: false } }).wished).toBe(true);
});

test('a priority that was simply chosen is no wish', () => {
  expect(after({ type: 'priority', priority: { id: '2', refused: false } }).wished).toBe(false);
});

test('resuming a draft starts without hints, and keeps what the dialog said of its priority', () => {
  const before = after(answer('x'), { type: 'show-left' }, { type: 'priority', priority: { id: '2', refused: false } });
  const resumed = panelState(before, {
    type: 'start',
    report: newReport('draft-0002'),
    wished: true,
    beside: nothingBeside,
  });
  expect(resumed).toMatchObject({ leftShown: false, touched: [], wished: true, priority: { id: '2' } });
  expect(resumed.report.about.draftId).toBe('draft-0002');
});

test('a place is touched once', () => {
  const touch: PanelChange = { type: 'touch', place: 'a' };
  expect(after(touch, touch).touched).toEqual(['a']);
});

test('what is kept beside the report changes piece by piece, and a draft brings it back', () => {
  const kept = after({ type: 'beside', beside: { notes: 'chat' } }, { type: 'beside', beside: { solvedBy: 'lamp' } });
  expect(kept.beside).toEqual({ ...nothingBeside, notes: 'chat', solvedBy: 'lamp' });
  const start = { type: 'start', report: newReport('draft-0002'), wished: false, beside: kept.beside } as const;
  expect(after(start).beside).toEqual(kept.beside);
});
