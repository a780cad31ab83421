import fc from 'fast-check';

import { BLOCKER, LOW, makeItem } from '../repair/testing/make-item';
import { LONGEST_ANSWER, type Report } from '../report/report';
import type { BlockerRequest } from '../request/blocker-request';
import { makeRequest, wishing } from '../request/testing/make-request';
import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout, makeReport } from '../testing/make-report';
import { isSameMark, markOf } from './mark-of';
import { SearchMark } from './search-mark';

const policy = makePolicy();
const mark = (report: unknown, priorityId: string | null = LOW, isRuled = false) =>
  markOf({ item: makeItem({ report, priorityId }), policy, isRuled, request: null });

test.each([
  [
    'nothing in the field',
    null,
    { state: 'none', openCount: 17, completeness: 0, open: expect.stringContaining('searched-guides') },
  ],
  [
    'a text',
    'from an import',
    { state: 'unreadable', openCount: 17, completeness: 0, open: expect.stringContaining('searched-guides') },
  ],
  [
    'a newer version',
    { schemaVersion: 2 },
    { state: 'newer', openCount: 17, completeness: 0, open: expect.stringContaining('searched-guides') },
  ],
  ['a complete report', completeReport(), { state: 'ready', openCount: 0, open: '', completeness: 100 }],
  ['another route', completeReport({ about: { route: 'admissions' } }), { state: 'elsewhere' }],
  ['one tick open', completeReportWithout('done', 'refreshed'), { state: 'incomplete', completeness: 100 }],
  ['an answer missing', completeReportWithout('answers', 'os'), { state: 'incomplete', completeness: 85 }],
])('%s', (_case, report, expected) => {
  expect(mark(report)).toMatchObject({
    schemaVersion: 1,
    revision: policy.revision,
    guarded: 'not-guarded',
    ...expected,
  });
});

test('where a request stands is told, also of one that the app did not look at yet', () => {
  const asking = { ...makeItem(), report: wishing().report };
  const told = (request: BlockerRequest | null) => markOf({ item: asking, policy, isRuled: false, request }).request;
  expect([told(null), told(makeRequest({ outcome: 'declined' }))]).toEqual(['requested', 'declined']);
  expect(mark(completeReport()).request).toBe('none');
});

test('what is open is named by its ids, each once', () => {
  const { open, openCount } = mark(completeReportWithout('answers', 'os'));
  expect(open.split(' ')).toContain('os');
  expect(new Set(open.split(' ')).size).toBe(openCount);
});

test.each([
  ['no guarded priority', completeReport(), LOW, false, 'not-guarded'],
  ['no priority at all', completeReport(), null, false, 'not-guarded'],
  ['a complete checklist', completeReport(), BLOCKER, false, 'justified'],
  ['an open checklist', makeReport(), BLOCKER, false, 'unjustified'],
  ['no report', null, BLOCKER, false, 'unjustified'],
  ['no report, and somebody allowed it', null, BLOCKER, true, 'allowed'],
] as const)('with %s the guarded priority is told of', (_case, report, priority, isRuled, guarded) => {
  expect(mark(report, priority, isRuled).guarded).toBe(guarded);
});

test('a mark that says the same is known again, whatever else stands there', () => {
  const one = mark(completeReport());
  expect(isSameMark({ ...one, later: 1 }, one)).toBe(true);
  expect(isSameMark({ ...one, openCount: 3 }, one)).toBe(false);
  expect([null, undefined, 'text', 3, []].map((there) => isSameMark(there, one))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

/** Letters that no id of a policy and no state has. */
const words = fc.string({ unit: fc.constantFrom('§', 'ß', '"', '\\', '漢', '😀'), minLength: 1, maxLength: 40 });
const word = fc.oneof(words, fc.constant('§'.repeat(LONGEST_ANSWER)));
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    route: fc.option(words),
    category: fc.option(words),
    answers: fc.dictionary(fc.constantFrom('os', 'observed', 'batch', 'nowhere', '§§'), word),
    done: fc.dictionary(fc.constantFrom('refreshed', 'searched-guides', '§§'), fc.boolean()),
    evidence: fc.dictionary(fc.constantFrom('refreshed', '§§'), word),
  })
  .map(({ route, category, answers, done, evidence }) =>
    makeReport({ about: { route, category, blockerRequest: '§ please' }, answers, done, evidence }),
  );

test('whatever a person writes, the mark fits, can be read, and holds none of it', () => {
  fc.assert(
    fc.property(anyReport, words, fc.constantFrom(BLOCKER, LOW, null), (report, summary, priorityId) => {
      const item = makeItem({ report, summary, description: summary, priorityId });
      const text = JSON.stringify(markOf({ item, policy, isRuled: true, request: null }));
      expect(text.length).toBeLessThan(32_768);
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(SearchMark.safeParse(JSON.parse(text)).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('the largest checklist that a policy may hold fits, and is counted in full', () => {
  const [item] = policy.items;
  const ids = Array.from({ length: 60 }, (_, at) => `item-${String(at).padStart(2, '0')}-${'x'.repeat(32)}`);
  const items = ids.map((id) => ({ ...item!, id }));
  const [row] = policy.checklist;
  const large = makePolicy({ items, checklist: ids.map((id) => ({ ...row!, id })) });
  const one = markOf({ item: makeItem(), policy: large, isRuled: false, request: null });
  expect(SearchMark.parse(one)).toEqual(one);
});
