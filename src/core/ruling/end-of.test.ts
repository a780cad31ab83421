import { decideRepair, type RepairFacts } from '../repair/decide-repair';
import { BLOCKER, changed, HOUR, LOW, makeFacts, makeItem, MEDIUM, NOW, repairing } from '../repair/testing/make-item';
import { emptyReport } from '../report/report';
import { completeReportWithout } from '../testing/make-report';

const decide = (over: Partial<RepairFacts> = {}) => decideRepair(makeFacts(over));

describe('an override', () => {
  const made = { schemaVersion: 1, kind: 'override', by: 'parker', at: NOW - 2 * HOUR, reportHash: 'abc' } as const;
  const reason = 'The whole class stands still.';
  const ruling = { ...made, reason, priority: BLOCKER, open: null };

  test('lets the priority stand that it names', () => {
    expect(decide({ ruling })).toMatchObject({ do: 'record', because: 'override' });
  });

  test('does not let another one stand', () => {
    expect(decide({ ruling: { ...ruling, priority: '10000' } })).toMatchObject({ do: 'restore' });
  });

  const oneOpen = { report: completeReportWithout('answers', 'os') };
  const open = ['blocker-checklist checklist.summary-complete', 'required-part answers.os'];
  test('stays while nothing is open that was not', () => {
    const item = makeItem(oneOpen);
    expect(decide({ item, ruling: { ...ruling, open } })).toMatchObject({ because: 'override' });
    const better = [...open, 'required-part answers.observed'];
    expect(decide({ item, ruling: { ...ruling, open: better } })).toMatchObject({ because: 'override' });
  });

  test.each([
    ['the report lacks more than it did', makeItem({ report: emptyReport }), open, 'report'],
    ['the report is gone', makeItem({ report: null }), open, 'report'],
    ['the report was complete and is not', makeItem(oneOpen), [], 'report'],
  ])('ends when %s', (_name, item, was, because) => {
    expect(decide({ item, ruling: { ...ruling, open: was } })).toEqual({ do: 'end-ruling', because });
  });

  const givenUp = (authorId: string, at: number) =>
    makeItem({ changes: [changed(MEDIUM, BLOCKER, { at: NOW }), changed(BLOCKER, MEDIUM, { authorId, at })] });
  test('ends when somebody gave the priority up, and not when the app put it back or when that was before', () => {
    expect(decide({ item: givenUp('riley', NOW - HOUR), ruling })).toEqual({ do: 'end-ruling', because: 'priority' });
    expect(decide({ item: givenUp('the-app', NOW - HOUR), ruling })).toMatchObject({ because: 'override' });
    expect(decide({ item: givenUp('riley', NOW - 3 * HOUR), ruling })).toMatchObject({ because: 'override' });
  });

  test('ends when the work item stands in another space, whose admins were not asked', () => {
    expect(decide({ ruling: { ...ruling, projectId: '10000' } })).toMatchObject({ because: 'override' });
    expect(decide({ ruling: { ...ruling, projectId: '10999' } })).toEqual({ do: 'end-ruling', because: 'space' });
  });

  test('that only the field shows is taken away', () => {
    const item = makeItem({ showsRuling: true, priorityId: LOW });
    expect(decide({ item })).toEqual({ do: 'end-ruling', because: 'unknown' });
    expect(decide({ item, policy: repairing({ observeOnly: true }) })).toMatchObject({ do: 'leave' });
  });

  test('that holds no longer spares nobody where the app only observes', () => {
    const item = makeItem({ report: emptyReport });
    const policy = repairing({ observeOnly: true });
    expect(decide({ item, policy, ruling: { ...ruling, open } })).toMatchObject({ because: 'observe-only' });
  });
});
