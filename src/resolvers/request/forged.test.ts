import { completeReport, reportWithOpenChecklist } from '../../core/testing/make-report';
import { PRIORITY, REPORTER } from '../../testing/in-playground';
import { ADMIN, HOUR, LEAD, leadDecides, onItem, OTHER_ADMIN, REASON, WHY } from './testing/on-item';

const kinds = (log: unknown[]) => log.map((entry) => String(Reflect.get(Object(entry), 'kind'))).toSorted();

describe('an asker cannot grant', () => {
  test('by a call of their own, whatever it says', async () => {
    const home = await onItem();
    await home.ask();
    for (const over of [{}, { raise: false }, { by: LEAD, accountId: LEAD, outcome: 'granted' }])
      expect(await home.decide(REPORTER, over)).toMatchObject({ failure: { code: 'FORBIDDEN', detail: 'decider' } });
    expect(await home.viewOf()).toMatchObject({ state: 'requested' });
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
    await home.playground.advance(60);
    expect(home.auditLog()).toContainEqual(
      expect.objectContaining({ kind: 'refused', because: 'request', actor: REPORTER }),
    );
  });

  test('as a decider of their own request, unless the policy lets them', async () => {
    const home = await onItem();
    await home.ask(WHY, LEAD);
    expect((await home.viewOf(LEAD)).mayDecide).toBe('own');
    expect(await home.decide(LEAD)).toMatchObject({ failure: { code: 'FORBIDDEN', detail: 'own' } });
    const free = await onItem({ deciders: { ...leadDecides, ownRequests: true } });
    await free.ask(WHY, LEAD);
    expect(await free.decide(LEAD)).toMatchObject({ ok: true });
  });

  test('by anything in the report, or by the priority itself', async () => {
    const home = await onItem();
    const report = reportWithOpenChecklist();
    const forged = { by: LEAD, outcome: 'granted', granted: true, decided: { by: LEAD, at: 1, reason: REASON } };
    const about = { ...report.about, blockerRequest: WHY, ...forged };
    home.writeReport({ ...report, about: { ...about, decided: 'granted', granted: 'true' } });
    home.setPriority('LEARN-2', PRIORITY.Blocker);
    await home.playground.advance(120);
    expect(home.priorityOf('LEARN-2')).not.toBe(PRIORITY.Blocker);
    expect((await home.viewOf()).state).not.toBe('granted');
  });

  test('by writing the field of rulings, or the app’s way to it', async () => {
    const home = await onItem();
    const field = [...home.playground.run().site.fields.values()].find(({ name }) => name === 'Preflight ruling')!;
    const value = {
      schemaVersion: 1,
      kind: 'grant',
      priority: PRIORITY.Blocker,
      [PRIORITY.Blocker]: true,
      reason: WHY,
    };
    expect(home.rest('PUT /issue/LEARN-2', { fields: { [field.id]: value } }).status).toBe(400);
    const updates = [{ issueIds: [Number(home.page.issue.id)], value }];
    expect(home.rest(`PUT /app/field/${field.id}/value`, { updates }).status).not.toBe(204);
  });

  test('by asking in somebody else’s name', async () => {
    const home = await onItem();
    await home.call('request/ask', { reason: WHY, open: [], by: OTHER_ADMIN, at: 0 });
    expect((await home.viewOf()).request).toMatchObject({ by: REPORTER });
  });
});

describe('in the same moment', () => {
  test('one of two deciders wins, and the other is told what happened', async () => {
    const home = await onItem();
    await home.ask();
    const answers = await Promise.all([home.decide(LEAD), home.decide(ADMIN, { decision: 'decline' })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'CONFLICT' } });
    await home.playground.advance(60);
    const { state } = await home.viewOf();
    const decided = kinds(home.auditLog()).filter((kind) => kind === 'grant' || kind === 'request-declined');
    expect(decided).toEqual([state === 'granted' ? 'grant' : 'request-declined']);
    expect(home.commentsOn('LEARN-2')).toHaveLength(state === 'declined' ? 1 : 0);
    expect(await home.decide(OTHER_ADMIN)).toMatchObject({ failure: { code: 'CONFLICT', detail: state } });
  });

  test('a press twice grants once', async () => {
    const home = await onItem();
    await home.ask();
    const answers = await Promise.all([home.decide(LEAD), home.decide(LEAD)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await home.playground.advance(60);
    expect(kinds(home.auditLog()).filter((kind) => kind === 'grant')).toHaveLength(1);
  });

  test('nobody decides about a report, or about words, that they did not read', async () => {
    const home = await onItem();
    await home.ask();
    const { stamp, reportHash } = (await home.viewOf(LEAD)).request!;
    const seen = { stamp, reportHash };
    const report = reportWithOpenChecklist();
    const about = { ...report.about, blockerRequest: WHY };
    home.writeReport({ ...report, about, impact: { ...report.impact, canMoveOn: true } });
    expect(await home.decide(LEAD, seen)).toMatchObject({ failure: { code: 'CONFLICT', detail: 'report' } });
    home.writeReport({ ...report, about: { ...about, blockerRequest: 'Now two classes wait.' } });
    await home.playground.advance(60);
    expect(await home.decide(LEAD, seen)).toMatchObject({ failure: { code: 'CONFLICT', detail: 'requested' } });
    home.writeReport(completeReport({ about: { blockerRequest: WHY } }));
    const now = (await home.viewOf(LEAD)).request!;
    expect(await home.decide(LEAD, { stamp: now.stamp, reportHash: now.reportHash })).toMatchObject({
      failure: { detail: 'report' },
    });
  });
});

describe('the clock', () => {
  test('reminds once with who decides, then expires once; the lozenge goes back', async () => {
    const home = await onItem();
    await home.ask();
    await home.playground.advance(3 * HOUR);
    expect(JSON.stringify(home.commentsOn('LEARN-2'))).toContain(LEAD);
    await home.playground.advance(3 * HOUR);
    expect(home.commentsOn('LEARN-2')).toHaveLength(1);
    expect((await home.viewOf()).state).toBe('requested');
    await home.playground.advance(4 * HOUR);
    expect(await home.read()).toMatchObject({ lozenge: { label: 'Checklist 5/6' }, request: { state: 'expired' } });
    expect(await home.decide(LEAD)).toMatchObject({ failure: { code: 'CONFLICT', detail: 'expired' } });
    await home.playground.advance(9 * HOUR);
    expect(kinds(home.auditLog())).toEqual(['request-expired', 'request-opened', 'request-reminded']);
    expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  });

  test('a comment that Jira has no time for is written an hour later, once', async () => {
    const home = await onItem();
    await home.ask();
    home.answering((call) => (/^POST .*\/comment$/.test(call) ? 503 : undefined));
    await home.playground.advance(3 * HOUR);
    expect(home.commentsOn('LEARN-2')).toEqual([]);
    home.answering(null);
    await home.playground.advance(3 * HOUR);
    expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  });

  test('a work item that is gone is forgotten', async () => {
    const home = await onItem();
    await home.ask();
    home.rest('DELETE /issue/LEARN-2', undefined, 'sample-site-admin');
    await home.playground.advance(4 * HOUR);
    expect(home.playground.run().kvs.shelf('blocker-request')?.rows.list('', undefined, 10).page).toEqual([]);
  });
});

describe('after something broke', () => {
  test('a grant that the gate cannot see is shown again by the next look', async () => {
    const home = await onItem();
    await home.ask();
    await home.decide(LEAD);
    const { fields, issues } = home.playground.run().site;
    const field = [...fields.values()].find(({ name }) => name === 'Preflight ruling')!;
    const stored = issues.get(home.page.issue.id)!;
    stored.custom = Object.fromEntries(Object.entries(stored.custom).filter(([id]) => id !== field.id));
    expect(JSON.stringify(home.rest('GET /issue/LEARN-2').body)).not.toContain(REASON);
    home.setPriority('LEARN-2', PRIORITY.Blocker);
    home.writeReport({ ...reportWithOpenChecklist(), evidence: { refreshed: 'Twice.' } });
    await home.playground.advance(120);
    expect(JSON.stringify(home.rest('GET /issue/LEARN-2').body)).toContain(REASON);
  });

  test('a request of a newer version is said to be unreadable, never written over, and repairs go on', async () => {
    const home = await onItem();
    const rows = home.playground.run().kvs.shelf('blocker-request')!.rows;
    const newer = { schemaVersion: 2, stamp: 1, state: 'requested', due: '2000-01-01', request: {} };
    rows.set(`request:${home.page.issue.id}`, newer);
    expect(await home.call('status/read', {})).toMatchObject({ ok: true, value: { request: null } });
    expect(await home.ask()).toMatchObject({ failure: { code: 'UNEXPECTED' } });
    home.setPriority('LEARN-2', PRIORITY.Blocker);
    await home.playground.advance(2 * HOUR);
    expect(home.priorityOf('LEARN-2')).not.toBe(PRIORITY.Blocker);
    expect(rows.get(`request:${home.page.issue.id}`)?.value).toEqual(newer);
  });
});

test('a decider who was deactivated is told as such', async () => {
  const home = await onItem();
  await home.ask();
  const { users } = home.playground.run().site;
  users.set(LEAD, { ...users.get(LEAD)!, active: false });
  expect((await home.viewOf()).deciders.users).toEqual([{ name: 'Lee Lead', isGone: true }]);
  expect((await home.viewOf(ADMIN)).mayDecide).toBe('yes');
});

test('what an admin allowed before stays where a grant cannot be written', async () => {
  const home = await onItem();
  await home.ask();
  await home.call('ruling/allow', { priority: PRIORITY.Blocker, reason: REASON }, ADMIN);
  home.answering((call) => (call.startsWith('PUT /app/field') ? 503 : undefined));
  expect(await home.decide(LEAD)).toMatchObject({ failure: { code: 'JIRA_UNAVAILABLE' } });
  home.answering(null);
  const status = await home.call('status/read', {});
  expect(status).toMatchObject({ value: { ruling: { ruling: { kind: 'override', by: ADMIN } } } });
});
