import { cautious } from '../../core/policy/afterwards';
import { completeReport } from '../../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY } from '../../testing/in-playground';

const reason = 'Only <b>one</b> lesson stands still; the others work.';
const press = 'press-0001';
const restoring = { repair: { ...cautious, mode: 'restore' } } as const;

/** A Blocker whose report is complete, and somebody who works on it. */
async function onBlocker() {
  const home = await inPlayground(restoring);
  const { id } = [...home.playground.run().site.issues.values()].find(({ key }) => key === 'LEARN-2')!;
  const { reportFieldId } = home.playground.state();
  home.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: completeReport() } });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  const extension = { type: 'jira:issueContext', issue: { id, key: 'LEARN-2' }, project: { id: LEARN } };
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
  const call = async (functionKey: string, payload: object, accountId = 'sample-lead') => {
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId });
    return answer.success ? answer.body : answer;
  };
  const lower = (over: object = {}, accountId?: string) =>
    call('priority/lower', { from: PRIORITY.Blocker, reason, press, ...over }, accountId);
  const kinds = () => home.auditLog().map((entry) => (entry as { kind: string }).kind);
  return { ...home, call, lower, kinds, id };
}
const done = { ok: true, value: {} };

test('a Blocker that is none goes to High as the person who says so, with one comment and one entry', async () => {
  const home = await onBlocker();
  expect(await home.call('status/read', {})).toMatchObject({
    value: { lowering: { from: { name: 'Blocker' }, to: { name: 'High' } } },
  });
  home.appCalls();
  expect(await home.lower()).toEqual(done);
  expect(home.appCalls().filter((name) => !name.startsWith('GET'))).toEqual([
    `PUT /issue/${home.id}`,
    `POST /issue/${home.id}/comment`,
  ]);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.High);
  expect(home.commentsOn('LEARN-2')).toMatchObject([{ author: { accountId: 'sample-lead' } }]);
  expect(JSON.stringify(home.commentsOn('LEARN-2'))).toContain(`Why: ${reason}`);
  expect(home.auditLog()).toMatchObject([
    { kind: 'lowered', actor: 'sample-lead', from: PRIORITY.Blocker, to: PRIORITY.High },
  ]);
  expect(JSON.stringify(home.auditLog())).not.toContain('lesson');
  expect(await home.call('story/read', { cursor: null })).toMatchObject({
    value: {
      lines: expect.arrayContaining([expect.objectContaining({ kind: 'lowered', from: 'Blocker', to: 'High' })]),
    },
  });
  expect(await home.call('status/read', {})).toMatchObject({ value: { lowering: null } });
});

test('a second press does it once; another person’s press finds another priority', async () => {
  const home = await onBlocker();
  expect(await Promise.all([home.lower(), home.lower()])).toContainEqual(done);
  expect(await home.lower()).toEqual(done);
  expect(await home.lower({ press: 'press-0002' }, 'sample-reporter')).toMatchObject({
    failure: { code: 'CONFLICT', detail: 'priority' },
  });
  await home.playground.advance(60);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  expect(home.kinds()).toEqual(['lowered']);
});

test.each([
  ['its comment', /^POST .*\/comment$/],
  ['its priority', /^PUT \/issue\/\d+$/],
])('a press that broke off at %s goes on when it is pressed again, and does nothing twice', async (_what, at) => {
  const home = await onBlocker();
  home.answering((name) => (at.test(name) ? 503 : undefined));
  expect(await home.lower()).toMatchObject({ failure: { code: 'JIRA_UNAVAILABLE' } });
  expect(home.kinds()).toEqual([]);
  home.answering(null);
  expect(await home.lower()).toEqual(done);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.High);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  expect(home.kinds()).toEqual(['lowered']);
});

test('what an admin allowed for it ends', async () => {
  const home = await onBlocker();
  const allowed = { priority: PRIORITY.Blocker, reason: 'A whole class is stuck.' };
  expect(await home.call('ruling/allow', allowed, 'sample-project-admin')).toMatchObject({ ok: true });
  expect(await home.lower()).toEqual(done);
  await home.playground.advance(60);
  expect(await home.call('status/read', {})).toMatchObject({ value: { ruling: { ruling: null } } });
  expect(home.kinds().toSorted()).toEqual(['lowered', 'override', 'ruling-withdrawn']);
  expect(home.auditLog()).toContainEqual(expect.objectContaining({ because: 'ended priority' }));
});

test('who may not edit is refused by what Jira says, and that is in the log', async () => {
  const home = await onBlocker();
  const rights = home.playground.run().home.platform;
  const { jira } = rights;
  const none = { EDIT_ISSUES: { havePermission: false }, ADD_COMMENTS: { havePermission: true } };
  rights.jira = (request) =>
    request.path.includes('/mypermissions') ? { status: 200, body: { permissions: none } } : jira(request);
  expect(await home.lower()).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.auditLog()).toMatchObject([{ kind: 'refused', because: 'lowering', actor: 'sample-lead' }]);
});

test.each([
  ['a reason that says nothing', { reason: 'no' }],
  ['a priority that it does not have', { from: PRIORITY.High }],
  ['a press without a name', { press: '' }],
])('%s changes nothing', async (_what, over) => {
  const home = await onBlocker();
  expect(await home.lower(over)).toMatchObject({ ok: false });
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.commentsOn('LEARN-2')).toEqual([]);
});
