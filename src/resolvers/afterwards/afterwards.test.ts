import { cautious } from '../../core/policy/afterwards';
import { adminsDecide } from '../../core/policy/deciders';
import { completeReportWithout } from '../../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY, REPORTER, type Home } from '../../testing/in-playground';

const nobody = { groups: [], accounts: [], apps: [] };
const standard = { repair: cautious, withoutReport: 'refuse', exemptions: nobody } as const;

const onAdminPage = async () => {
  const home = await inPlayground();
  const call = async (functionKey: string, payload: object = {}, accountId = 'sample-site-admin') => {
    const module = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'x', extension: {} };
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId });
    return answer.success ? answer.body : answer;
  };
  return { ...home, call };
};
const create = ({ rest, playground }: Home, report?: object) =>
  rest('POST /issue', {
    fields: {
      project: { key: 'LEARN' },
      issuetype: { name: 'Bug' },
      summary: 'By an integration',
      priority: { id: PRIORITY.Blocker },
      ...(report === undefined ? {} : { [playground.state().reportFieldId]: report }),
    },
  });

test('a new policy is cautious, and offers what a repair can fall back to', async () => {
  const home = await onAdminPage();
  expect(await home.call('afterwards/read')).toMatchObject({
    value: {
      space: { key: 'LEARN' },
      choice: standard,
      fallbacks: [{ name: 'High' }, { name: 'Medium' }, { name: 'Low' }],
    },
  });
});

test('creates without a report are let in and lowered as soon as an admin says so; an unfinished report is still refused', async () => {
  const home = await onAdminPage();
  expect(create(home).status).toBe(400);
  const answer = await home.call('afterwards/set', { ...standard, withoutReport: 'lower' });
  expect(answer).toMatchObject({ ok: true, value: { choice: { withoutReport: 'lower' } } });
  expect(JSON.stringify(answer)).not.toContain('halted');
  const made = create(home);
  expect(made.status).toBe(201);
  expect(create(home, completeReportWithout('answers', 'os')).status).toBe(400);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-4')).toBe(PRIORITY.High);
  expect(home.commentsOn('LEARN-4')).toHaveLength(1);
  expect(await home.call('setup/read')).toMatchObject({ value: { state: { gate: { state: 'done' } } } });
  await home.call('afterwards/set', standard);
  expect(create(home).status).toBe(400);
});

test('a gate behind Create follows too', async () => {
  const home = await onAdminPage();
  await home.call('later-gates/set', { on: true });
  await home.call('afterwards/set', { ...standard, withoutReport: 'lower' });
  expect(await home.call('later-gates/read')).toMatchObject({ value: { state: 'on' } });
});

test('what cannot be brought up to date is said beside what was stored', async () => {
  const home = await onAdminPage();
  home.answering((call) => (call.startsWith('PUT /project/') ? 403 : undefined));
  expect(await home.call('afterwards/set', { ...standard, withoutReport: 'lower' })).toMatchObject({
    ok: true,
    value: { choice: { withoutReport: 'lower' }, halted: { code: 'FORBIDDEN' } },
  });
});

test('who is exempt has a name, an app too, and what they set stays and is logged', async () => {
  const home = await onAdminPage();
  expect(await home.call('afterwards/find', { kind: 'account', text: 'riley' })).toMatchObject({
    value: { found: [{ id: REPORTER, name: 'Riley Reporter', isApp: false }] },
  });
  expect(await home.call('afterwards/find', { kind: 'account', text: 'automation-for-jira' })).toMatchObject({
    value: { found: [{ id: 'automation-for-jira', isApp: true }] },
  });
  expect(await home.call('afterwards/find', { kind: 'group', text: 'coach' })).toMatchObject({
    value: { found: [{ id: 'group-coaches', name: 'coaches' }] },
  });
  const exemptions = { groups: ['group-coaches'], accounts: [], apps: ['automation-for-jira'] };
  const choice = { ...standard, repair: { ...cautious, mode: 'restore' }, exemptions };
  expect(await home.call('afterwards/set', choice)).toMatchObject({
    value: { names: { 'group-coaches': 'coaches', 'automation-for-jira': 'Automation for Jira' } },
  });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.auditLog()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'policy-changed', because: 'afterwards/set', project: LEARN }),
      expect.objectContaining({ kind: 'exempt' }),
    ]),
  );
});

test('who decides is found by role, stored, and left as it is by a choice that does not speak of it', async () => {
  const home = await onAdminPage();
  const found = await home.call('afterwards/find', { kind: 'role', text: 'CALL' });
  expect(found).toMatchObject({ value: { found: [{ id: '10100', name: 'On call' }] } });
  const deciders = { ...adminsDecide, roles: [{ id: '10100', name: 'On call' }] };
  expect(await home.call('afterwards/read')).toMatchObject({ value: { choice: { deciders: adminsDecide } } });
  await home.call('afterwards/set', { ...standard, deciders });
  await home.call('afterwards/set', { ...standard, withoutReport: 'lower' });
  expect(await home.call('afterwards/read')).toMatchObject({ value: { choice: { deciders, withoutReport: 'lower' } } });
});

test.each([
  ['a fallback that is guarded', { repair: { ...cautious, fallbackPriority: PRIORITY.Blocker } }, 'INVALID_INPUT'],
  ['a fallback that nobody knows', { repair: { ...cautious, fallbackPriority: '999' } }, 'INVALID_INPUT'],
  ['a clock that cannot be', { deciders: { ...adminsDecide, remindAfterHours: 99 } }, 'INVALID_INPUT'],
  ['a mode that there is not', { repair: { ...cautious, mode: 'delete' } }, 'INVALID_INPUT'],
])('%s is refused, and nothing changes', async (_name, over, code) => {
  const home = await onAdminPage();
  expect(await home.call('afterwards/set', { ...standard, ...over })).toMatchObject({ failure: { code } });
  expect(await home.call('afterwards/read')).toMatchObject({ value: { choice: standard } });
});

test.each(['afterwards/read', 'afterwards/set', 'afterwards/find'])('%s is for Jira admins alone', async (method) => {
  const home = await onAdminPage();
  const payload = method === 'afterwards/find' ? { kind: 'group', text: 'a' } : standard;
  expect(await home.call(method, payload, 'sample-project-admin')).toMatchObject({ failure: { code: 'FORBIDDEN' } });
});
