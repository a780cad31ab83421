import * as z from 'zod/mini';

import { cautious } from '../core/policy/afterwards';
import type { Policy } from '../core/policy/policy';
import { completeReport } from '../core/testing/make-report';
import { asking, inPlayground, LEARN, PRIORITY, type Home } from '../testing/in-playground';

const restoring = { repair: { ...cautious, mode: 'restore' } } as const;
const HOUR = 3_600;
// Sweeps of two hours take their time on a busy machine.
jest.setTimeout(60_000);

const State = z.object({
  published: z.looseObject({ revision: z.number(), required: z.array(z.unknown()) }),
});

const itemOf = ({ playground }: Home, key: string): string =>
  [...playground.run().site.issues.values()].find((issue) => issue.key === key)!.id;

/** Asks of every report, from now on, what the console said. */
async function publishStricter(home: Home): Promise<number> {
  const ask = asking(home);
  const scope = { projectId: LEARN };
  const { published } = State.parse((await ask('policy/read', { scope })).value);
  const more = { id: 'console', title: 'Errors of the console', parts: ['consoleErrors'] };
  const policy = { ...published, required: [...published.required, more] };
  await ask('policy/draft', { scope, policy, base: published.revision });
  expect(await ask('policy/publish', { scope, note: 'Errors of the console too' })).toMatchObject({ ok: true });
  return published.revision;
}

async function withBlocker(over: Partial<Policy> = {}) {
  const home = await inPlayground({ ...restoring, ...over });
  const { reportFieldId } = home.playground.state();
  const priority = { id: PRIORITY.Blocker };
  const store = (report: unknown, over: object = {}) =>
    home.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: report, ...over } });
  store(completeReport(), { priority });
  await home.playground.advance(HOUR);
  const extension = { type: 'jira:issueContext', issue: { id: itemOf(home, 'LEARN-2') }, project: { id: LEARN } };
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
  const call = async (functionKey: string, payload: object = {}) => {
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId: 'sample-project-admin' });
    return answer.success ? answer.body : answer;
  };
  return { ...home, store, call };
}

test('publishing a stricter policy puts no Blocker back that was right when it was set, and its panel says so', async () => {
  const home = await withBlocker();
  const before = await publishStricter(home);
  await home.playground.advance(2 * HOUR);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.commentsOn('LEARN-2')).toEqual([]);
  expect(home.auditLog()).toContainEqual(expect.objectContaining({ kind: 'noticed', because: 'earlier-revision' }));
  expect(await home.call('status/read')).toMatchObject({ value: { ruling: { earlier: before } } });
});

test('who makes its report worse meets what held then, and who sets it afterwards what holds now', async () => {
  const worse = await withBlocker();
  await publishStricter(worse);
  worse.store(completeReport({ answers: { os: '' } }));
  await worse.playground.advance(2 * HOUR);
  expect(worse.priorityOf('LEARN-2')).not.toBe(PRIORITY.Blocker);
  const later = await withBlocker();
  later.setPriority('LEARN-2', PRIORITY.Low);
  await publishStricter(later);
  await later.playground.advance(60);
  later.setPriority('LEARN-2', PRIORITY.Blocker);
  await later.playground.advance(HOUR);
  expect(later.priorityOf('LEARN-2')).toBe(PRIORITY.Low);
});

test('what an admin allowed before goes on', async () => {
  const home = await withBlocker({ searchMarks: true });
  home.store(completeReport({ answers: { os: '' } }));
  const allowed = { priority: PRIORITY.Blocker, reason: 'A whole class is stuck.' };
  expect(await home.call('ruling/allow', allowed)).toMatchObject({ ok: true });
  await home.playground.advance(60);
  await publishStricter(home);
  await home.playground.advance(2 * HOUR);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(await home.call('status/read')).toMatchObject({ value: { ruling: { holds: true } } });
  const asked = { issueKey: 'LEARN-2', accountId: 'sample-lead', inputs: { issueKey: 'LEARN-2' } };
  expect(await home.playground.runAction({ by: 'automation', actionKey: 'check-report', ...asked })).toMatchObject({
    outputs: { allowed: true, ready: false },
  });
  const mark = z.object({ value: z.object({ guarded: z.string() }) });
  expect(mark.parse(home.rest('GET /issue/LEARN-2/properties/preflight').body).value.guarded).toBe('allowed');
});

test('a work item keeps the revision that judged its report, and says what the one of now asks for beyond it', async () => {
  const home = await inPlayground(restoring);
  const { reportFieldId } = home.playground.state();
  const fields = { project: { id: LEARN }, issuetype: { name: 'Bug' }, summary: 'The lights stay dark' };
  const made = home.rest('POST /issue', { fields: { ...fields, [reportFieldId]: completeReport() } });
  const { id } = z.object({ id: z.string() }).parse(made.body);
  await home.playground.advance(60);
  const revision = await publishStricter(home);
  const extension = { type: 'jira:issueContext', issue: { id }, project: { id: LEARN } };
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
  const call = async (functionKey: string, payload: object) => {
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId: 'sample-reporter' });
    return answer.success ? answer.body : answer;
  };
  expect(await call('status/read', { language: 'en' })).toMatchObject({
    value: { judged: { revision, now: revision + 1, is: 'stricter', asks: ['Errors of the console'] } },
  });
  const mine = completeReport({ answers: { consoleErrors: 'Error 500 at line 3' } });
  expect(await call('report/save', { base: completeReport(), mine })).toMatchObject({ ok: true });
  expect(await call('status/read', {})).toMatchObject({ value: { judged: null } });
});
