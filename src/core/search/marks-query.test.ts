import { staleMarksQuery, strayMarksQuery } from './marks-query';

const learn = { projectId: '10201', issueTypeIds: ['10002', '10001'], revision: 3 };

test('what is stale is asked for by ids alone', () => {
  expect(staleMarksQuery(learn)).toBe(
    'project = 10201 AND issuetype in (10002, 10001) AND statusCategory != Done AND (preflightRevision is EMPTY OR preflightRevision != 3) ORDER BY id ASC',
  );
});

test('spaces with the same work types are left out of the strays together, unreadable ones whole', () => {
  const others = [
    { projectId: '7', issueTypeIds: ['10001', '10002'] },
    { projectId: '8', issueTypeIds: ['10004'] },
  ];
  expect(strayMarksQuery([learn, ...others], ['9'])).toBe(
    'preflightRevision >= 0 AND NOT ((project in (10201, 7) AND issuetype in (10001, 10002)) OR (project in (8) AND issuetype in (10004)) OR project in (9)) ORDER BY id ASC',
  );
  expect(strayMarksQuery([], [])).toBe('preflightRevision >= 0 ORDER BY id ASC');
});

test.each([
  () => staleMarksQuery({ ...learn, projectId: 'LEARN' }),
  () => staleMarksQuery({ ...learn, issueTypeIds: ['1) OR (project = 2'] }),
  () => strayMarksQuery([{ ...learn, projectId: '1, 2' }], []),
  () => strayMarksQuery([learn], ['LEARN']),
])('what is no id is never put into a query', (make) => {
  expect(make).toThrow('A sweep searches by ids.');
});
