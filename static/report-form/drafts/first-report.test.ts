import { emptyReport } from '../../../src/core/report/report';
import { makeReport } from '../testing/complete-report';
import { makeDraft } from '../testing/make-draft';
import { firstReport } from './first-report';

const other = makeDraft({ id: 'draft-0002', savedAt: 5 });
const own = makeDraft({ report: makeReport({ answers: { seen: 'typed later' } }), wished: true });
const knows = {
  stored: null,
  drafts: [own, other],
  projectId: '10',
  issueId: null,
  isCreate: true,
  newId: 'draft-new1',
  now: 100_000,
};

test('an empty panel offers what is unfinished and forces nothing', () => {
  const start = firstReport(knows);
  expect(start.report).toMatchObject({ about: { draftId: 'draft-new1' }, answers: {} });
  expect(start.offers).toEqual([own, other]);
});

const opened = makeDraft({ id: 'draft-0005', savedAt: 1, takeUpAt: 90_000 });

test('a draft for which the dialog was opened is taken up at once', () => {
  expect(firstReport({ ...knows, drafts: [own, opened] })).toMatchObject({ report: opened.report, offers: [] });
});

test.each([
  ['a while ago', { now: 120_000 }],
  ['for another space', { projectId: '99' }],
])('one for which it was opened %s is only offered', (_when, other) => {
  const anywhere = { ...knows, ...other, drafts: [opened] };
  expect(firstReport(anywhere).report.about.draftId).toBe('draft-new1');
});

test('a value that only names a draft brings that draft, from wherever it was kept', () => {
  const naming = { ...emptyReport, about: { ...emptyReport.about, draftId: other.id } };
  expect(firstReport({ ...knows, stored: naming })).toMatchObject({ report: other.report, offers: [] });
});

test('drafts of another space are not offered here', () => {
  const elsewhere = makeDraft({ id: 'draft-0003', projectId: '99' });
  const anywhere = makeDraft({ id: 'draft-0004', projectId: null });
  expect(firstReport({ ...knows, drafts: [elsewhere, anywhere] }).offers).toEqual([anywhere]);
});

test('after a reload of the dialog the same report goes on with its newest words', () => {
  const start = firstReport({ ...knows, stored: makeReport() });
  expect(start).toMatchObject({ report: { answers: { seen: 'typed later' } }, wished: true, offers: [] });
});

test('an answer that was too long for Jira is back as it was typed', () => {
  const long = makeDraft({ tooLong: { 'answers.seen': 'x'.repeat(30_000) } });
  expect(firstReport({ ...knows, drafts: [long], stored: makeReport() }).report.answers['seen']).toHaveLength(30_000);
});

test('on a work item, the stored report stands and unsaved words are offered', () => {
  const start = firstReport({ ...knows, isCreate: false, stored: makeReport() });
  expect(start).toMatchObject({ report: makeReport(), unsaved: own, filed: null, offers: [] });
});

test('on a work item that holds the very draft, the draft is done', () => {
  const start = firstReport({ ...knows, isCreate: false, stored: makeReport(), drafts: [makeDraft()] });
  expect(start).toMatchObject({ unsaved: null, filed: 'draft-0001' });
});

test('what stood preselected when it was handed over does not make the draft another one', () => {
  const draft = makeDraft({ report: makeReport({ about: { route: null, category: null } }) });
  const start = firstReport({ ...knows, isCreate: false, stored: makeReport(), drafts: [draft] });
  expect(start).toMatchObject({ unsaved: null, filed: 'draft-0001' });
});

test('a work item without a report offers no drafts: they are for new ones', () => {
  expect(firstReport({ ...knows, isCreate: false }).offers).toEqual([]);
});

test('a stored report without a draft gets one, and nothing else changes', () => {
  const stored = makeReport({ about: { draftId: null } });
  expect(firstReport({ ...knows, stored, drafts: [] }).report).toEqual(
    makeReport({ about: { draftId: 'draft-new1' } }),
  );
});

describe('a work item that exists', () => {
  const onItem = { ...knows, isCreate: false, issueId: '501' };
  const unsaved = makeDraft({
    id: 'draft-0009',
    issueId: '501',
    report: makeReport({ answers: { seen: 'not saved' } }),
  });

  test.each([
    ['that no panel ever wrote', makeReport({ about: { draftId: null } })],
    ['that a panel wrote', makeReport()],
    ['that is not there yet', null],
  ])('offers its unsaved words beside a report %s', (_what, stored) => {
    expect(firstReport({ ...onItem, stored, drafts: [other, unsaved] })).toMatchObject({ unsaved, offers: [] });
  });

  test('never offers them to another work item, or to a new one', () => {
    const stored = makeReport({ about: { draftId: null } });
    expect(firstReport({ ...onItem, issueId: '502', stored, drafts: [unsaved] }).unsaved).toBeNull();
    expect(firstReport({ ...knows, drafts: [unsaved] }).offers).toEqual([]);
  });
});
