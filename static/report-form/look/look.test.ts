import { emptyReport, LONGEST_ANSWER, type Report } from '../../../src/core/report/report';
import { panelState, startWith, type PanelChange } from '../state/panel-state';
import { makeReport } from '../testing/complete-report';
import { smallPolicy } from '../testing/small-policy';
import { look, tooManyAt } from './look';

const lookAt = (report: Report, ...changes: PanelChange[]) =>
  look(changes.reduce(panelState, startWith(report, false)), smallPolicy);
const places = (report: Report, ...changes: PanelChange[]) => lookAt(report, ...changes).left.map(({ place }) => place);

test('a complete report leaves nothing, and its guarded level is free', () => {
  const seen = lookAt(makeReport());
  expect(seen.left).toEqual([]);
  expect(seen.verdict.blocker.outstanding).toEqual([]);
  expect(seen.submit).toEqual(makeReport());
});

test('an empty report counts each needed part and each needed step once, at the place where it is done', () => {
  expect(places(emptyReport)).toEqual([
    'answers.who',
    'answers.system',
    'answers.seen',
    'done.cooled',
    'done.asked',
    'done.manual',
    'impact.canMoveOn',
  ]);
});

test.each<[string, Report, string[]]>([
  ['filler is left where it stands', makeReport({ answers: { seen: 'asdf' } }), ['answers.seen']],
  ['one of two parts is enough', makeReport({ answers: { who: undefined, phone: '555 123' } }), []],
  ['a condition asks for nothing where it does not hold', makeReport({ about: { kind: 'power' }, done: {} }), []],
  ['an advised step is never left', makeReport({ about: { kind: 'heat' } }), []],
  [
    '"tried, could not" with what was tried counts',
    makeReport({ done: { asked: false }, couldNot: { asked: 'Nobody was there to ask' } }),
    [],
  ],
  [
    '"tried, could not" without it does not',
    makeReport({ done: { asked: false }, couldNot: { asked: ' ' } }),
    ['done.asked'],
  ],
])('%s', (_, report, expected) => {
  expect(places(report)).toEqual(expected);
});

test('a wish for the guarded level does not change what the report itself lacks', () => {
  const report = makeReport({ done: { 'no-drill': false } });
  expect(places(report, { type: 'wish', wished: true })).toEqual([]);
  expect(lookAt(report, { type: 'wish', wished: true }).wantsGuarded).toBe(true);
});

test('the guarded level, chosen in the dialog, asks for its proof at the proof', () => {
  const report = makeReport({ evidence: { manual: undefined } });
  expect(places(report)).toEqual([]);
  expect(places(report, { type: 'priority', priority: { id: '1', refused: false } })).toEqual(['evidence.manual']);
});

test('a refused priority was put back: it is wanted, not chosen', () => {
  const seen = lookAt(makeReport(), { type: 'priority', priority: { id: '1', refused: true } });
  expect([seen.wantsGuarded, seen.verdict.blocker.guarded]).toEqual([true, false]);
});

test('a clear text preselects its category, a choice stands, and an unknown one is left alone', () => {
  const text = { answers: { seen: 'The oven smokes' } };
  expect(lookAt(makeReport({ ...text, about: { category: null } }))).toMatchObject({
    preselected: 'oven',
    submit: { about: { category: 'oven' } },
  });
  for (const category of ['till', 'from-another-policy']) {
    const seen = lookAt(makeReport({ ...text, about: { category } }));
    expect([seen.preselected, seen.submit.about.category]).toEqual([null, category]);
  }
});

test.each([null, 'oven', 'till', 'from-another-policy'])('a guess of the category changes nothing: %s', (guess) => {
  for (const category of [null, 'till']) {
    const state = startWith(makeReport({ answers: { seen: 'The oven smokes' }, about: { category } }), false);
    expect(look(state, smallPolicy, guess)).toEqual(look(state, smallPolicy));
  }
});

test('conditions see the preselected category', () => {
  const report = makeReport({ answers: { seen: 'The till is stuck', system: 'Till 3' }, about: { category: null } });
  expect(lookAt(report).report.about.category).toBe('till');
});

test('on a route that leads elsewhere Jira gets the route and the draft, and nothing that was typed', () => {
  const seen = lookAt(makeReport(), { type: 'about', about: { route: 'grief' } });
  expect(seen.submit).toEqual({
    ...emptyReport,
    about: { ...emptyReport.about, route: 'grief', draftId: 'draft-0001' },
  });
});

test('a text that sounds like another route only suggests it', () => {
  const seen = lookAt(makeReport({ answers: { seen: 'The oven smokes and I will quit the job' } }));
  expect(seen.verdict.route.value).toBe('grief');
  expect([seen.submit.about.route, seen.left]).toEqual(['repair', []]);
});

test('a too long answer is left out of what Jira gets, and counts as left', () => {
  const seen = lookAt(makeReport({ answers: { seen: 'x'.repeat(100_000) } }));
  expect(seen.submit.answers).not.toHaveProperty('seen');
  expect(seen.left.map(({ place }) => place)).toEqual(['answers.seen']);
  expect(tooManyAt('answers.seen', seen.tooLong)).toBe(100_000 - LONGEST_ANSWER);
});

test('a policy without routes shows the form and chooses none', () => {
  const seen = look(startWith(makeReport({ about: { route: null } }), false), { ...smallPolicy, routes: [] });
  expect(seen.submit.about.route).toBeNull();
});
