import * as fc from 'fast-check';

import { fail, ok, type Result } from '../../contract/failure';
import type { MeTooLedger } from '../../core/me-too/me-too-ledger';
import { makePolicy } from '../../core/testing/make-policy';
import { completeReport } from '../../core/testing/make-report';
import type { MeTooPorts } from '../../jira/me-too-ports';
import type { Done } from '../../jira/ports';
import { joinItem } from './join-item';

type Step = 'read' | 'write' | 'comment' | 'isTold' | 'ledger';

/** One work item; `fails` says which calls, by their order, do their work or not and then answer nothing. */
function workItem(report: unknown = completeReport()) {
  const item = { report, comments: [] as string[], texts: [] as string[], ledger: null as MeTooLedger | null };
  const faults: ('before' | 'after' | null)[] = [];
  const refused = new Map<Step, Result<never>>();
  const step = async <T>(name: Step, act: () => T): Promise<Result<T>> => {
    const said = refused.get(name);
    if (said !== undefined) return said;
    const fault = faults.shift() ?? null;
    if (fault === 'before') return fail('JIRA_UNAVAILABLE');
    const done = act();
    return fault === 'after' ? fail('JIRA_UNAVAILABLE') : ok(done);
  };
  const none: Done = {};
  const ports: MeTooPorts = {
    items: {
      read: () => step('read', () => ({ id: '7', projectId: '10000', report: item.report })),
      mayJoin: async () => ok(true),
      writeReport: (_id, _field, next) => step('write', () => ((item.report = next), none)),
      comment: (_id, body, draftId) =>
        step('comment', () => (item.comments.push(draftId), item.texts.push(JSON.stringify(body)), none)),
      isTold: (_id, draftId) => step('isTold', () => item.comments.includes(draftId)),
    },
    ledgers: {
      read: () => step('ledger', () => item.ledger),
      write: (_id, ledger) => step('ledger', () => ((item.ledger = ledger), none)),
    },
  };
  const facts = [{ part: 'os', text: 'Ubuntu 22.04' }];
  const join = (draftId: string) =>
    joinItem(ports, { key: 'LEARN-7', fieldId: 'f', policy: makePolicy(), draftId, facts });
  return { item, faults, refused, join };
}

const others = (report: unknown) => (report as ReturnType<typeof completeReport>).impact.others;

test('one press counts one more person and writes one comment with what tells the machine', async () => {
  const { item, join } = workItem();
  expect(await join('draft-0001')).toEqual(ok({ others: 1 }));
  expect(await join('draft-0002')).toEqual(ok({ others: 2 }));
  expect(others(item.report)).toBe(2);
  expect(item.comments).toEqual(['draft-0001', 'draft-0002']);
  expect(item.texts[0]).toContain('Ubuntu 22.04');
});

test('a second press adds nothing', async () => {
  const { item, join } = workItem();
  await join('draft-0001');
  expect(await join('draft-0001')).toEqual(ok({ others: 1 }));
  expect([others(item.report), item.comments]).toEqual([1, ['draft-0001']]);
});

test('nothing else of the report changes but "one person", which is no longer true', async () => {
  const before = completeReport({ impact: { affected: 'one' } });
  const { item, join } = workItem(before);
  await join('draft-0001');
  expect(item.report).toEqual({ ...before, impact: { ...before.impact, affected: 'several', others: 1 } });
});

test('a count of before goes on where the ledger is new', async () => {
  const { join } = workItem({ ...completeReport(), impact: { ...completeReport().impact, others: 4 } });
  expect(await join('draft-0001')).toEqual(ok({ others: 5 }));
});

test('a work item without a report gets the comment and stays without a report', async () => {
  const { item, join } = workItem(null);
  expect(await join('draft-0001')).toEqual(ok({ others: null }));
  expect([item.report, item.comments]).toEqual([null, ['draft-0001']]);
});

test.each([
  ['unreadable', { schemaVersion: 1, answers: 7 }],
  ['newer', { schemaVersion: 2 }],
])('a report that is %s is left alone, and nothing is written', async (detail, report) => {
  const { item, join } = workItem(report);
  expect(await join('draft-0001')).toMatchObject({ failure: { code: 'CONFLICT', detail } });
  expect([item.report, item.comments, item.ledger]).toEqual([report, [], null]);
});

test('where Jira refuses the count, nothing is written, and the next person is not counted for two', async () => {
  const { item, refused, join } = workItem();
  refused.set('write', fail('JIRA_REFUSED'));
  expect(await join('draft-0001')).toMatchObject({ failure: { code: 'JIRA_REFUSED' } });
  expect(item.comments).toEqual([]);
  refused.clear();
  expect(await join('draft-0002')).toEqual(ok({ others: 1 }));
});

const draft = fc.constantFrom('draft-0001', 'draft-0002', 'draft-0003');
const fault = fc.constantFrom('before' as const, 'after' as const, null, null);
test('wherever calls break off, pressing until it works counts each once and comments once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 6 }), fc.array(fault), async (presses, broken) => {
      const { item, faults, join } = workItem();
      faults.push(...broken);
      for (const draftId of presses) for (let tries = 0; tries < 40 && !(await join(draftId)).ok; tries += 1);
      const all = new Set(presses);
      expect(others(item.report)).toBe(all.size);
      expect(item.comments.toSorted()).toEqual([...all].toSorted());
    }),
    { numRuns: 300 },
  );
});
