import { fail, ok } from '../contract/failure';
import type { FiledItem } from '../core/suggest/category/history-item-of';
import { newRun, nothingLearned } from '../core/suggest/category/learning';
import { makeHistory } from '../core/suggest/category/testing/make-history';
import { makePolicy } from '../core/testing/make-policy';
import type { HistoryPages, LearnPorts, LearnTurn } from '../jira/learn-ports';
import { memoryCounters, memoryLearnings } from '../jira/testing/memory-learning';
import { memoryPolicies } from '../jira/testing/memory-policies';
import { makeStored } from '../jira/testing/small-policy';
import { learnHistory } from './learn-history';

const PROJECT = '10000';
const turn: LearnTurn = { projectId: PROJECT, runId: 'run-1' };
const clock = { time: () => 1_000, deadline: 2_000 };

const filed = (count: number): FiledItem[] =>
  makeHistory(count).map(({ summary, description, created, category }) => ({
    ...{ summary, description, created, components: [], labels: [category], report: null },
  }));

/** Pages of ten; the token of a page is its number. */
const pagesOf = (items: readonly FiledItem[]): HistoryPages => ({
  page: async (_jql, _field, token) => {
    const from = Number(token ?? 0) * 10;
    return ok({
      items: items.slice(from, from + 10),
      next: from + 10 < items.length ? String(Number(token ?? 0) + 1) : null,
    });
  },
});

const setUp = async (over: Partial<LearnPorts> = {}) => {
  const rows = new Map<string, string>();
  const { policies } = memoryPolicies();
  await policies.save({ ...makeStored(), projectId: PROJECT, policy: makePolicy() }, null);
  const pushed: LearnTurn[] = [];
  const ports: LearnPorts = {
    policies,
    siteFacts: { read: async () => ok({ reportField: 'customfield_1', rulingField: null, appId: 'app' }) },
    pages: pagesOf(filed(60)),
    learnings: memoryLearnings(rows),
    turns: {
      push: async (one) => {
        pushed.push(one);
        return ok({});
      },
    },
    counters: memoryCounters(),
    workItems: { keysOf: async () => ok({}) },
    claims: { take: async () => ok(true), release: async () => ok({}) },
    ...over,
  };
  await ports.learnings.write(PROJECT, nothingLearned, { ...nothingLearned, run: newRun('run-1', 500) });
  const state = async () => {
    const read = await ports.learnings.read(PROJECT);
    return read.ok ? read.value : null;
  };
  return { ports, rows, pushed, state };
};

test('reads page by page, learns, and leaves nothing of what it read', async () => {
  const { ports, rows, state } = await setUp();
  expect(await learnHistory(ports, turn, clock)).toEqual({ settled: 'learned' });
  expect(await state()).toMatchObject({
    run: null,
    model: { runId: 'run-1', items: 60, categories: 3, learnedAt: 1_000 },
  });
  expect([...rows.keys()].toSorted()).toEqual([PROJECT, `${PROJECT}:run-1`]);
});

test('out of time it puts itself into the queue again, and the next turn goes on where it stopped', async () => {
  let time = 0;
  const asked: (string | null)[] = [];
  const { ports, pushed, state } = await setUp({
    pages: {
      page: (jql, field, token) => {
        asked.push(token);
        return pagesOf(filed(60)).page(jql, field, token);
      },
    },
  });
  const slow = { time: () => (time += 300), deadline: 2_000 };
  expect(await learnHistory(ports, turn, slow)).toEqual({ settled: 'goes-on' });
  expect(pushed).toEqual([turn]);
  expect((await state())?.run?.seen).toBeGreaterThan(0);
  expect(await learnHistory(ports, turn, clock)).toEqual({ settled: 'learned' });
  expect(asked).toEqual([null, '1', '2', '3', '4', '5']);
});

test('the model before stays in use until the new one is there, and is then removed', async () => {
  const { ports, rows, state } = await setUp();
  await learnHistory(ports, turn, clock);
  const before = await state();
  await ports.learnings.write(PROJECT, before!, { ...before!, run: newRun('run-2', 600) });
  expect((await state())?.model?.runId).toBe('run-1');
  await learnHistory(ports, { ...turn, runId: 'run-2' }, clock);
  expect([...rows.keys()].toSorted()).toEqual([PROJECT, `${PROJECT}:run-2`]);
});

test('delivered again after its end, or after it was discarded, it does nothing', async () => {
  const { ports, rows, state } = await setUp();
  await ports.learnings.write(PROJECT, (await state())!, null);
  expect(await learnHistory(ports, turn, clock)).toEqual({ settled: 'gone' });
  expect(rows.size).toBe(0);
});

test('discarded while it learns, its model is dropped', async () => {
  const { ports, rows, state } = await setUp();
  const learnings: LearnPorts['learnings'] = {
    ...ports.learnings,
    writeModel: async (...given) => {
      await ports.learnings.write(PROJECT, (await state())!, null);
      return ports.learnings.writeModel(...given);
    },
  };
  expect(await learnHistory({ ...ports, learnings }, turn, clock)).toEqual({ settled: 'discarded' });
  expect([...rows.keys()].some((key) => key.startsWith(PROJECT))).toBe(false);
});

test('what an admin chose while a page was read stays, and the page counts once', async () => {
  const { ports, state } = await setUp();
  let isChosen = false;
  const pages: LearnPorts['pages'] = {
    page: async (...given) => {
      if (!isChosen) await ports.learnings.write(PROJECT, (await state())!, { ...(await state())!, isWeekly: true });
      isChosen = true;
      return ports.pages.page(...given);
    },
  };
  expect(await learnHistory({ ...ports, pages }, turn, clock)).toEqual({ settled: 'learned' });
  expect(await state()).toMatchObject({ isWeekly: true, run: null, model: { items: 60 } });
});

test.each(['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE'] as const)(
  '%s is waited for, and the place is kept',
  async (code) => {
    let calls = 0;
    const { ports, state } = await setUp({
      pages: { page: (...asked) => (++calls === 3 ? Promise.resolve(fail(code)) : pagesOf(filed(60)).page(...asked)) },
    });
    expect(await learnHistory(ports, turn, clock)).toEqual({ again: { code } });
    expect((await state())?.run).toMatchObject({ pages: 2, seen: 20, failure: null });
    expect(await learnHistory(ports, turn, clock)).toEqual({ settled: 'learned' });
  },
);

test('a place that Jira no longer knows is begun anew', async () => {
  let refused = false;
  const { ports, state } = await setUp({
    pages: {
      page: (jql, field, token) => {
        if (token !== '2' || refused) return pagesOf(filed(60)).page(jql, field, token);
        refused = true;
        return Promise.resolve(fail('JIRA_REFUSED'));
      },
    },
  });
  expect(await learnHistory(ports, turn, clock)).toEqual({ settled: 'learned' });
  expect((await state())?.model?.items).toBe(60);
});

test.each(['FORBIDDEN', 'JIRA_REFUSED', 'UNEXPECTED'] as const)(
  '%s ends the run, and the admin sees it',
  async (code) => {
    const { ports, rows, state } = await setUp({ pages: { page: async () => fail(code) } });
    expect(await learnHistory(ports, turn, clock)).toEqual({ settled: `failed ${code}` });
    expect((await state())?.run?.failure).toBe(code);
    expect([...rows.keys()]).toEqual([PROJECT]);
  },
);

test('a space without anything to learn from has a model that suggests nothing', async () => {
  const { ports, state } = await setUp({ pages: pagesOf([]) });
  expect(await learnHistory(ports, turn, clock)).toEqual({ settled: 'learned' });
  expect((await state())?.model).toMatchObject({ items: 0, categories: 0, strong: null });
});
