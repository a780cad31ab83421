import { cautious } from '../core/policy/afterwards';
import { emptyReport } from '../core/report/report';
import { completeReport } from '../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY } from '../testing/in-playground';

const restoring = { repair: { ...cautious, mode: 'restore' } } as const;
const isEdit = (call: string) => call.startsWith('PUT /issue');
const isComment = (call: string) => call.startsWith('POST') && call.endsWith('/comment');

test('a work item that is gone meanwhile is recorded, and tried no more', async () => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  home.answering((call) => (/\/issue\/\d+$/.test(call) ? 404 : undefined));
  await home.playground.advance(200);
  expect(home.auditLog()).toMatchObject([{ kind: 'repair-failed', because: 'NOT_FOUND', project: LEARN }]);
});

test('an app that may not edit is recorded, and tried no more', async () => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  home.answering((call) => (isEdit(call) ? 403 : undefined));
  await home.playground.advance(200);
  expect(home.appCalls().filter(isEdit)).toHaveLength(1);
  expect(home.auditLog()).toMatchObject([{ kind: 'repair-failed', because: 'FORBIDDEN' }]);
});

test.each([429, 500, 503])('a storm of %i is waited out: one repair, one comment', async (status) => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  home.answering(() => status);
  await home.playground.advance(20);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  home.answering(null);
  await home.playground.advance(600);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
});

test('a storm between putting back and commenting costs no comment and makes no second one', async () => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  home.answering((call) => (isComment(call) ? 503 : undefined));
  await home.playground.advance(3);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
  expect(home.commentsOn('LEARN-2')).toHaveLength(0);
  home.answering(null);
  await home.playground.advance(600);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
});

test('a comment that Jira refuses is recorded, and the priority is put back all the same', async () => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  home.answering((call) => (isComment(call) ? 403 : undefined));
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
  expect(home.auditLog()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'repair-failed', because: 'comment FORBIDDEN' }),
      expect.objectContaining({ kind: 'repaired', from: PRIORITY.Blocker, to: PRIORITY.Medium }),
    ]),
  );
});

test('a history without our fields gives the fallback', async () => {
  const home = await inPlayground({ ...restoring, withoutReport: 'lower' });
  const fields = {
    project: { key: 'LEARN' },
    issuetype: { name: 'Bug' },
    summary: 'By an integration',
    priority: { id: PRIORITY.Blocker },
  };
  const workflow = home.playground.run().site;
  for (const one of workflow.workflows.values()) for (const transition of one.transitions) transition.validators = [];
  const made = home.rest('POST /issue', { fields });
  expect(made.status).toBe(201);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-4')).toBe(PRIORITY.High);
});

test.each([
  ['ticks without answers', { ...emptyReport, done: completeReport().done }],
  ['a verdict written by hand', { ...emptyReport, allowed: true, findings: [] }],
  ['a version that never was', { schemaVersion: 99 }],
  ['steps that do not exist', { ...emptyReport, done: { 'no-such-step': true } }],
])('a forged field value justifies nothing: %s', async (_name, report) => {
  const home = await inPlayground(restoring);
  const { reportFieldId } = home.playground.state();
  home.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: report, priority: { id: PRIORITY.Blocker } } });
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
});

test('two automations do not fight for ever: after the third repair of the day it is flagged, and left', async () => {
  const home = await inPlayground(restoring);
  for (let rounds = 0; rounds < 8; rounds += 1) {
    home.setPriority('LEARN-2', PRIORITY.Blocker);
    await home.playground.advance(60);
  }
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.labelsOf('LEARN-2')).toEqual(['preflight-open']);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  const kinds = home.auditLog().map((entry) => (entry as { kind: string }).kind);
  expect(kinds.filter((kind) => kind === 'repaired')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'flagged')).toHaveLength(1);
});

test('settings that nobody can read change nothing and are recorded', async () => {
  const home = await inPlayground(restoring);
  home.playground.run().kvs.set(`policy:${LEARN}`, { schemaVersion: 9 });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.auditLog()).toMatchObject([{ kind: 'policy-unreadable' }]);
});
