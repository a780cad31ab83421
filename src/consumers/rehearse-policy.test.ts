import { fail, ok } from '../contract/failure';
import { makeRehearsed } from '../core/rehearse/testing/make-rehearsed';
import { newRehearsal, noRehearsals } from '../core/rehearse/rehearsal';
import { makePolicy } from '../core/testing/make-policy';
import { completeReportWithout } from '../core/testing/make-report';
import type { RehearsalPages, RehearsalPorts } from '../jira/rehearsal-ports';
import { memoryPolicies } from '../jira/testing/memory-policies';
import { memoryRehearsals } from '../jira/testing/memory-rehearsals';
import { makeStored } from '../jira/testing/small-policy';
import { rehearsePolicy } from './rehearse-policy';

const turn = { projectId: '10000', runId: 'run-1' };
const clock = { time: () => 1_000, deadline: 2_000 };
const PER_PAGE = 10;

/** Every second work item lacks the operating system. */
const items = Array.from({ length: 60 }, (_, n) =>
  makeRehearsed({ id: `${n}`, report: n % 2 === 0 ? completeReportWithout('answers', 'os') : null }),
);
const pagesOf = (asked: (string | null)[] = []): RehearsalPages => ({
  page: async (_jql, _facts, token) => {
    asked.push(token);
    const from = Number(token ?? 0);
    const next = from + PER_PAGE < items.length ? String(from + PER_PAGE) : null;
    return ok({ items: items.slice(from, from + PER_PAGE), next });
  },
});

const setUp = async (pages: RehearsalPages = pagesOf(), last = 1_000) => {
  const { policies } = memoryPolicies();
  await policies.save({ ...makeStored(), policy: makePolicy() }, null);
  const rehearsals = memoryRehearsals();
  const pushed: unknown[] = [];
  const ports: Pick<RehearsalPorts, 'policies' | 'siteFacts' | 'pages' | 'rehearsals' | 'turns'> = {
    ...{ policies, rehearsals, pages },
    siteFacts: { read: async () => ok({ reportField: 'customfield_1', rulingField: null, appId: 'app' }) },
    turns: {
      push: async (one) => {
        pushed.push(one);
        return ok({});
      },
    },
  };
  const asked = { of: { kind: 'published', revision: 1 }, print: 'p', last } as const;
  await rehearsals.freeze('run-1', { policy: makePolicy(), published: null });
  await rehearsals.write('10000', noRehearsals, {
    ...noRehearsals,
    run: newRehearsal({ runId: 'run-1', startedAt: 1 }, asked),
  });
  const record = async () => {
    const read = await rehearsals.read('10000');
    return read.ok ? read.value : noRehearsals;
  };
  return { ports, pushed, record };
};

test('reads page by page and keeps what it counted with its line', async () => {
  const { ports, record } = await setUp();
  expect(await rehearsePolicy(ports, turn, clock)).toEqual({ settled: 'rehearsed' });
  expect(await record()).toMatchObject({ run: null, lines: [{ runId: 'run-1', seen: 60, stopped: 30, repaired: 0 }] });
  const result = await ports.rehearsals.result('10000', 'run-1');
  expect(result).toMatchObject({ value: { sum: { rehearsed: { reported: { items: 30 }, bare: { items: 30 } } } } });
  expect(await ports.rehearsals.frozen('run-1')).toMatchObject({ ok: false });
});

test('asked for fewer than there are, it reads no page more than it needs', async () => {
  const asked: (string | null)[] = [];
  const { ports, record } = await setUp(pagesOf(asked), 25);
  await rehearsePolicy(ports, turn, clock);
  expect(asked).toEqual([null, '10', '20']);
  expect((await record()).lines[0]).toMatchObject({ seen: 25 });
});

test('out of time it puts itself into the queue again and goes on where it stopped', async () => {
  const asked: (string | null)[] = [];
  const { ports, pushed, record } = await setUp(pagesOf(asked));
  let time = 0;
  const slow = { time: () => (time += 300), deadline: 2_000 };
  expect(await rehearsePolicy(ports, turn, slow)).toEqual({ settled: 'goes-on' });
  expect(pushed).toEqual([turn]);
  expect(await rehearsePolicy(ports, turn, clock)).toEqual({ settled: 'rehearsed' });
  expect(asked).toEqual([null, '10', '20', '30', '40', '50']);
  expect((await record()).lines[0]).toMatchObject({ seen: 60, stopped: 30 });
});

test('delivered again after its end it does nothing', async () => {
  const { ports, record } = await setUp();
  await rehearsePolicy(ports, turn, clock);
  expect(await rehearsePolicy(ports, turn, clock)).toEqual({ settled: 'gone' });
  expect((await record()).lines).toHaveLength(1);
});

test('two deliveries at once count every work item once', async () => {
  const { ports, record } = await setUp();
  await Promise.all([rehearsePolicy(ports, turn, clock), rehearsePolicy(ports, turn, clock)]);
  expect((await record()).lines).toMatchObject([{ seen: 60, stopped: 30 }]);
});

test('cancelled while a page is read, it ends, and the page that came last does not bring it back', async () => {
  const { ports, record } = await setUp();
  const pages: RehearsalPages = {
    page: async (...given) => {
      if (given[2] === '10') {
        await ports.rehearsals.stop('run-1');
        await ports.rehearsals.write('10000', await record(), noRehearsals);
      }
      return pagesOf().page(...given);
    },
  };
  expect(await rehearsePolicy({ ...ports, pages }, turn, clock)).toEqual({ settled: 'gone' });
  expect(await record()).toEqual(noRehearsals);
});

test.each(['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE'] as const)(
  '%s is waited for, and the place is kept',
  async (code) => {
    const { ports, record } = await setUp();
    let calls = 0;
    const pages: RehearsalPages = {
      page: (...given) => (++calls === 3 ? Promise.resolve(fail(code)) : pagesOf().page(...given)),
    };
    expect(await rehearsePolicy({ ...ports, pages }, turn, clock)).toEqual({ again: { code } });
    expect((await record()).run).toMatchObject({ pages: 2, seen: 20, failure: null });
    expect(await rehearsePolicy({ ...ports, pages }, turn, clock)).toEqual({ settled: 'rehearsed' });
  },
);

test('a place that Jira no longer knows is begun anew, and nothing is counted twice', async () => {
  const { ports, record } = await setUp();
  let isRefused = false;
  const pages: RehearsalPages = {
    page: (...given) => {
      if (given[2] !== '20' || isRefused) return pagesOf().page(...given);
      isRefused = true;
      return Promise.resolve(fail('JIRA_REFUSED'));
    },
  };
  await rehearsePolicy({ ...ports, pages }, turn, clock);
  expect((await record()).lines).toMatchObject([{ seen: 60, stopped: 30 }]);
});

test.each([
  ['a space that the app may not read', fail('FORBIDDEN'), 'FORBIDDEN'],
  ['work types that are gone', fail('JIRA_REFUSED'), 'JIRA_REFUSED'],
])('%s ends the run, and the admin sees it', async (_name, answer, code) => {
  const { ports, record } = await setUp({ page: async () => answer });
  expect(await rehearsePolicy(ports, turn, clock)).toEqual({ settled: `failed ${code}` });
  expect((await record()).run?.failure).toBe(code);
});

test('a space without work items has a result of nothing', async () => {
  const { ports, record } = await setUp({ page: async () => ok({ items: [], next: null }) });
  expect(await rehearsePolicy(ports, turn, clock)).toEqual({ settled: 'rehearsed' });
  expect((await record()).lines).toMatchObject([{ seen: 0, stopped: 0 }]);
});
