import type { Result } from '../../contract/failure';
import type { SetupAnswer } from '../../contract/setup';
import { onSite, statesOf } from '../testing/on-site';
import { asking, inPlayground, PRIORITY } from '../../testing/in-playground';

const gateIn = (answer: Result<SetupAnswer>) => (answer.ok ? answer.value.state.gate : null);

test('observing changes no workflow, and is done with the rows alone', async () => {
  const { site, call, setUp } = onSite();
  await setUp(4);
  const before = JSON.stringify(site.workflows);
  const observed = await call('setup/observe', {});
  expect(statesOf(observed)).toBe('done done done done done');
  expect(gateIn(observed)).toMatchObject({ observes: true, rows: 'current' });
  expect(JSON.stringify(site.workflows)).toBe(before);
  expect(JSON.parse(site.uiModifications[0]!.data)).toMatchObject({
    priorities: expect.not.arrayContaining([expect.objectContaining({ guarded: true })]),
  });
  expect(await call('health/read', {})).toMatchObject({
    value: { rows: expect.not.arrayContaining([{ state: 'wrong' }]) },
  });
});

test('enforcing attaches the gate, brings the form script along, and both can be repeated', async () => {
  const { site, call, setUp } = onSite();
  await setUp(4);
  for (const round of [1, 2]) {
    await call('setup/observe', {});
    const enforced = await call('setup/enforce', {});
    expect([round, statesOf(enforced)]).toEqual([round, 'done done done done done']);
    expect(gateIn(enforced)).toMatchObject({ observes: false, workflows: [{ attached: 'current' }] });
    expect(site.uiModifications[0]!.data).toContain('"guarded":true');
  }
});

test('where the gate cannot be attached, the space goes on observing', async () => {
  const { site, call, setUp } = onSite();
  await setUp(4);
  await call('setup/observe', {});
  site.offersGate = false;
  expect(await call('setup/enforce', {})).toMatchObject({ failure: { code: 'NOT_FOUND' } });
  expect(gateIn(await call('setup/read', {}))).toMatchObject({ state: 'done', observes: true });
});

test('a gate that could be attached only half way is told, and pressing again ends it', async () => {
  const { site, call, setUp } = onSite();
  await setUp(4);
  await call('setup/observe', {});
  site.failing.set('POST /workflows/update', 503);
  expect(await call('setup/enforce', {})).toMatchObject({
    value: { halted: { code: 'JIRA_UNAVAILABLE' }, state: { gate: { state: 'drifted', observes: true } } },
  });
  site.failing.clear();
  expect(gateIn(await call('setup/enforce', {}))).toMatchObject({ state: 'done', observes: false });
});

test('a choice that is made again, and a changed fail policy, leave the stance as it is', async () => {
  const { call, setUp } = onSite();
  await setUp(4);
  await call('setup/observe', {});
  await call('setup/set-fail-policy', { whenUnreadable: 'open' });
  expect(gateIn(await setUp(5))).toMatchObject({ state: 'done', observes: true });
});

describe('with a gate that hangs already', () => {
  const observed = async () => {
    const home = await inPlayground();
    const call = asking(home);
    expect(await call('setup/observe')).toMatchObject({ ok: true });
    return { ...home, call };
  };

  test('a Blocker passes on Create, and what would have been refused is in the log; nothing in Jira changes', async () => {
    const { rest, playground, auditLog, priorityOf, commentsOn } = await observed();
    const fields = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: 'The site is down' };
    const made = rest('POST /issue', { fields: { ...fields, priority: { id: PRIORITY.Blocker } } });
    expect(made.status).toBe(201);
    await playground.advance(60);
    expect(priorityOf('LEARN-4')).toBe(PRIORITY.Blocker);
    expect(commentsOn('LEARN-4')).toEqual([]);
    expect(auditLog()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'observing' }),
        expect.objectContaining({ kind: 'noticed', because: 'observe-only' }),
      ]),
    );
  });

  test('the ledger claims no way to be prevented', async () => {
    const { call } = await observed();
    const { value } = await call('paths/read');
    expect(JSON.stringify(value)).toContain('"reported"');
    expect(JSON.stringify(value)).not.toContain('"prevented"');
  });

  test('one press holds it to the checklist again', async () => {
    const { call, rest } = await observed();
    await call('setup/enforce');
    const fields = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: 'The site is down' };
    expect(rest('POST /issue', { fields: { ...fields, priority: { id: PRIORITY.Blocker } } }).status).toBe(400);
  });
});
