import { cautious } from '../../core/policy/afterwards';
import { completeReport, completeReportWithout } from '../../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY } from '../../testing/in-playground';

const REASON = 'A whole class is stuck, and the reporter is on a train.';
const PROJECT_ADMIN = 'sample-project-admin';
const restoring = { repair: { ...cautious, mode: 'restore' } } as const;

async function onItem(over: Parameters<typeof inPlayground>[0] = restoring) {
  const home = await inPlayground(over);
  const { id } = [...home.playground.run().site.issues.values()].find(({ key }) => key === 'LEARN-2')!;
  const call = async (functionKey: string, payload: object, accountId: string, projectId = LEARN) => {
    const extension = { type: 'jira:issueContext', issue: { id, key: 'LEARN-2' }, project: { id: projectId } };
    const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId });
    return answer.success ? answer.body : answer;
  };
  const allow = (accountId: string, over: object = {}) =>
    call('ruling/allow', { priority: PRIORITY.Blocker, reason: REASON, ...over }, accountId);
  return { ...home, call, allow };
}

test('what an admin of the space allows stays, is shown on the work item, and is in the log without its words', async () => {
  const home = await onItem();
  expect(await home.allow(PROJECT_ADMIN)).toMatchObject({
    ok: true,
    value: { ruling: { by: PROJECT_ADMIN, priority: PRIORITY.Blocker, reason: REASON }, mayRule: true },
  });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(JSON.stringify(home.rest('GET /issue/LEARN-2').body)).toContain(REASON);
  const log = home.auditLog();
  expect(log).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'override', actor: PROJECT_ADMIN, to: PRIORITY.Blocker }),
      expect.objectContaining({ kind: 'noticed', because: 'override' }),
    ]),
  );
  expect(JSON.stringify(log)).not.toContain('class');
});

test('withdrawn, the priority has to carry itself again', async () => {
  const home = await onItem();
  await home.allow(PROJECT_ADMIN);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  const answer = await home.call('ruling/withdraw', { confirmed: true }, PROJECT_ADMIN);
  expect(answer).toMatchObject({ ok: true, value: { ruling: null } });
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
});

test.each(['sample-reporter', 'sample-lead'])('%s may read and not rule', async (accountId) => {
  const home = await onItem();
  expect(await home.call('status/read', {}, accountId)).toMatchObject({
    ok: true,
    value: { ruling: { mayRule: false } },
  });
  expect(await home.allow(accountId)).toMatchObject({ ok: false, failure: { code: 'FORBIDDEN' } });
  expect(await home.call('ruling/withdraw', { confirmed: true }, accountId)).toMatchObject({
    failure: { code: 'FORBIDDEN' },
  });
  await home.playground.advance(5);
  expect(home.auditLog()).toMatchObject([{ kind: 'refused', because: 'ruling', actor: accountId }]);
});

test.each([
  ['a reason that says nothing', { reason: 'now' }],
  ['a reason of blanks', { reason: ' '.repeat(40) }],
  ['a priority that nobody guards', { priority: PRIORITY.High }],
])('%s is no ruling', async (_name, over) => {
  const home = await onItem();
  expect(await home.allow(PROJECT_ADMIN, over)).toMatchObject({ ok: false, failure: { code: 'INVALID_INPUT' } });
});

test('a ruling tells when the report is another one now', async () => {
  const home = await onItem();
  await home.allow(PROJECT_ADMIN);
  const { reportFieldId } = home.playground.state();
  home.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: { schemaVersion: 1 } } });
  expect(await home.call('status/read', {}, 'sample-reporter')).toMatchObject({
    value: { ruling: { reportHasChanged: true } },
  });
});

/** A person edits the field; what stands there is nearly complete, or lacks more. */
const writeReport = (home: Awaited<ReturnType<typeof onItem>>, report: unknown) =>
  home.rest('PUT /issue/LEARN-2', { fields: { [home.playground.state().reportFieldId]: report } });
const shownOn = (home: Awaited<ReturnType<typeof onItem>>) => JSON.stringify(home.rest('GET /issue/LEARN-2').body);

test('a report that gets worse ends a ruling: it is shown no more, logged, and the priority has to carry itself', async () => {
  const home = await onItem();
  writeReport(home, completeReportWithout('answers', 'os'));
  await home.allow(PROJECT_ADMIN);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  writeReport(home, completeReportWithout('answers', 'observed'));
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
  expect(shownOn(home)).not.toContain(REASON);
  expect(home.auditLog()).toContainEqual(
    expect.objectContaining({ kind: 'ruling-withdrawn', because: 'ended report' }),
  );
  expect(await home.call('status/read', {}, PROJECT_ADMIN)).toMatchObject({ value: { ruling: { ruling: null } } });
});

test('a ruling that was not used yet ends with a worse report too, so that the gate does not believe it', async () => {
  const home = await onItem();
  writeReport(home, completeReportWithout('answers', 'os'));
  await home.allow(PROJECT_ADMIN);
  await home.playground.advance(60);
  writeReport(home, completeReport({ answers: { os: '', observed: '' } }));
  await home.playground.advance(60);
  expect(shownOn(home)).not.toContain(REASON);
});

test('a priority that was given up is not allowed again by the old ruling', async () => {
  const home = await onItem();
  await home.allow(PROJECT_ADMIN);
  for (const id of [PRIORITY.Blocker, PRIORITY.Low, PRIORITY.Blocker]) {
    home.setPriority('LEARN-2', id);
    await home.playground.advance(60);
  }
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Low);
  expect(home.auditLog()).toContainEqual(
    expect.objectContaining({ kind: 'ruling-withdrawn', because: 'ended priority' }),
  );
});

test('a field that Jira does not take leaves no ruling behind', async () => {
  const home = await onItem();
  home.answering((call) => (call.startsWith('PUT /app/field') ? 403 : undefined));
  expect(await home.allow(PROJECT_ADMIN)).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  home.answering(null);
  expect(await home.call('status/read', {}, PROJECT_ADMIN)).toMatchObject({ value: { ruling: { ruling: null } } });
});

test('whose exemption let a priority stay is read on the work item', async () => {
  const exemptions = { groups: [], accounts: ['sample-reporter'], apps: [] };
  const home = await onItem({ ...restoring, exemptions });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  const exempt = { by: 'account', accountId: 'sample-reporter' };
  expect(await home.call('status/read', {}, 'sample-lead')).toMatchObject({ value: { ruling: { exempt } } });
  home.setPriority('LEARN-2', PRIORITY.Low);
  expect(await home.call('status/read', {}, 'sample-lead')).toMatchObject({ value: { ruling: { exempt: null } } });
});

test('a ruling that somebody writes into the field by hand allows nothing', async () => {
  const home = await onItem();
  const ruling = [...home.playground.run().site.fields.values()].find(
    ({ moduleKey }) => moduleKey === 'preflight-ruling',
  );
  const forged = { schemaVersion: 1, q: true, priority: PRIORITY.Blocker, reason: REASON, by: 'me', title: 'Blocker' };
  home.rest('PUT /issue/LEARN-2', { fields: { [ruling!.id]: forged } });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
});

test('the log is read newest first by admins of the space, and by nobody else', async () => {
  const home = await onItem();
  for (const id of [PRIORITY.Blocker, PRIORITY.Low, PRIORITY.Blocker]) {
    home.setPriority('LEARN-2', id);
    await home.playground.advance(60);
  }
  const range = { projectId: LEARN, from: '2026-01-15T12:00:01.000Z', to: '2026-12-31T00:00:00.000Z', cursor: null };
  expect(await home.call('audit/page', range, PROJECT_ADMIN)).toMatchObject({
    ok: true,
    value: {
      entries: [
        { kind: 'repaired', to: PRIORITY.Low },
        { kind: 'repaired', to: PRIORITY.Medium },
      ],
      cursor: null,
    },
  });
  expect(await home.call('audit/page', range, 'sample-reporter')).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  const before = { ...range, to: '2026-01-02T00:00:00.000Z' };
  expect(await home.call('audit/page', before, PROJECT_ADMIN)).toMatchObject({ value: { entries: [] } });
});

test('what a site admin does in set-up is in the log', async () => {
  const home = await onItem();
  const module = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'x', extension: { type: 'x' } };
  const payload = { confirmed: true };
  await home.playground.invoke({
    ...module,
    functionKey: 'setup/detach-gates',
    payload,
    accountId: 'sample-site-admin',
  });
  await home.playground.advance(5);
  expect(home.auditLog()).toMatchObject([{ kind: 'released', actor: 'sample-site-admin', project: LEARN }]);
});
