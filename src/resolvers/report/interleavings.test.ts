import * as fc from 'fast-check';

import { ok } from '../../contract/failure';
import { emptyReport, type Report } from '../../core/report/report';
import { FIELD, makeSite } from '../../jira/testing/fake-site';
import { memoryIssues } from '../../jira/testing/memory-issues';
import { makeStored } from '../../jira/testing/small-policy';
import { saveReport, type SaveParts } from './save-report';

/** Every step of every call waits for its turn, in any order that the scheduler thinks of. */
function twoPeople(scheduler: fc.Scheduler) {
  const site = makeSite({ issues: [{ id: '77', fields: { [FIELD]: null } }] });
  const issues = memoryIssues(site);
  const held = new Set<string>();
  const turn = async <T>(name: string, act: () => T | Promise<T>): Promise<T> => {
    await scheduler.schedule(Promise.resolve(), name);
    return act();
  };
  let writes = 0;
  const parts: SaveParts = {
    issues: {
      comment: async () => ok({}),
      writePriority: async () => ok({}),
      read: (...asked) => turn('read', () => issues.read(...asked)),
      writeReport: (...asked) => {
        writes += 1;
        return turn('write', () => issues.writeReport(...asked));
      },
    },
    judged: { read: async () => ok(null), write: async () => ok({}) },
    claims: {
      take: (name) => turn('take', () => ok(!held.has(name) && held.add(name).has(name))),
      release: (name) => turn('release', () => ok(held.delete(name) ? {} : {})),
    },
    siteFacts: { read: async () => ok({ reportField: FIELD, rulingField: null, appId: 'app' }) },
    policies: { read: async () => ok(makeStored()) },
    now: () => 0,
  };
  const save = saveReport(parts);
  const here = { accountId: 'coach', projectId: '10000', issueId: '77' };
  return {
    stored: () => site.issues[0]?.fields[FIELD],
    written: () => writes,
    save: (base: Report | null, mine: Report) => save({ base, mine }, here),
  };
}

type Person = { ticks: string[]; answer: string };

/** Ticks one item a save, as somebody does who works through the list; a save that is told to be busy is asked again. */
async function work({ save }: ReturnType<typeof twoPeople>, { ticks, answer }: Person, part: string): Promise<void> {
  let base: Report | null = null;
  let mine: Report = { ...emptyReport, answers: { [part]: answer } };
  for (const tick of ticks) {
    mine = { ...mine, done: { ...mine.done, [tick]: true } };
    for (let tries = 0; tries < 50; tries += 1) {
      const saved = await save(base, mine);
      if (!saved.ok) continue;
      base = saved.value.report;
      mine = saved.value.report;
      break;
    }
  }
}

const ticks = fc.subarray(['refreshed', 'asked-coaches', 'searched-guides', 'browsed-guides'], { minLength: 1 });

test('of two people who save at once, in whatever order their steps happen, no tick and no answer is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), ticks, ticks, async (scheduler, ours, others) => {
      const place = twoPeople(scheduler);
      const both = Promise.all([
        work(place, { ticks: ours, answer: 'macOS 14' }, 'os'),
        work(place, { ticks: others, answer: 'It stays dark' }, 'observed'),
      ]);
      await scheduler.waitFor(both);
      expect(place.stored()).toMatchObject({
        answers: { os: 'macOS 14', observed: 'It stays dark' },
        done: Object.fromEntries([...ours, ...others].map((tick) => [tick, true])),
      });
      expect(place.written()).toBeLessThanOrEqual(ours.length + others.length);
    }),
    { numRuns: 60 },
  );
});
