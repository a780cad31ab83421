import { adminsDecide } from '../../core/policy/deciders';
import { completeReport, reportWithOpenChecklist } from '../../core/testing/make-report';
import { PRIORITY, REPORTER } from '../../testing/in-playground';
import { ADMIN, LEAD, leadDecides, onItem, OTHER_ADMIN, REASON, WHY } from './testing/on-item';

const wish = (blockerRequest: string | null) => {
  const report = reportWithOpenChecklist();
  return { ...report, about: { ...report.about, blockerRequest } };
};
const kinds = (log: unknown[]) => log.map((entry) => String(Reflect.get(Object(entry), 'kind'))).toSorted();

describe('asking', () => {
  test('keeps the wish in the report and the request where the app alone writes; the priority stays', async () => {
    const home = await onItem();
    const place = 'checklist.not-on-not-blocking-list';
    const answer = await home.call('request/ask', { reason: WHY, open: [{ place, why: 'Nobody knows the list.' }] });
    expect(answer).toMatchObject({ ok: true, value: { state: 'requested', isMine: true, mayDecide: 'no' } });
    const { request, askFor, deciders } = await home.viewOf(LEAD);
    expect(request).toMatchObject({
      ...{ by: REPORTER, reason: WHY, remindedAt: null, decided: null },
      open: [{ place, why: 'Nobody knows the list.' }],
    });
    expect(request!.expireAt - request!.at).toBe(8 * 3_600_000);
    expect([askFor, deciders.users]).toEqual([null, [{ name: 'Lee Lead', isGone: false }]]);
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
    expect((await home.read()).lozenge.label).toBe('Blocker requested');
    await home.playground.advance(1);
    expect(kinds(home.auditLog())).toEqual(['request-opened']);
  });

  test('a wish that somebody filed is found by the app, with who wrote it', async () => {
    const home = await onItem();
    home.writeReport(wish(WHY));
    await home.playground.advance(60);
    expect(await home.viewOf(LEAD)).toMatchObject({ state: 'requested', isKept: true, mayDecide: 'yes' });
    expect((await home.viewOf(LEAD)).request).toMatchObject({ by: REPORTER, reason: WHY });
  });

  test('a work item that is filed with a wish is found without a change', async () => {
    const home = await onItem();
    const { reportFieldId } = home.playground.state();
    const fields = {
      project: { key: 'LEARN' },
      issuetype: { name: 'Bug' },
      summary: 'Dark',
      [reportFieldId]: wish(WHY),
    };
    expect(home.rest('POST /issue', { fields }).status).toBe(201);
    await home.playground.advance(120);
    expect(home.auditLog()).toContainEqual(expect.objectContaining({ kind: 'request-opened', actor: REPORTER }));
  });

  test('it is taken back by who asked, or by a report that asks no more', async () => {
    const home = await onItem();
    await home.ask();
    const { stamp } = (await home.viewOf()).request!;
    expect(await home.call('request/take-back', { stamp })).toMatchObject({ ok: true, value: { state: 'none' } });
    await home.playground.advance(60);
    await home.ask('Now it is urgent again.');
    home.writeReport(wish(null));
    await home.playground.advance(60);
    expect(await home.viewOf()).toMatchObject({ state: 'none', request: null });
    expect(kinds(home.auditLog()).filter((kind) => kind === 'request-withdrawn')).toHaveLength(2);
  });

  test.each([
    ['nothing is open', completeReport(), 'complete'],
    ['nobody can read the report', { schemaVersion: 9 }, 'newer'],
  ])('is refused where %s', async (_name, report, detail) => {
    const home = await onItem();
    home.writeReport(report);
    expect(await home.ask()).toMatchObject({ failure: { code: 'CONFLICT', detail } });
  });

  test('twice is once', async () => {
    const home = await onItem();
    const answers = await Promise.all([home.ask(), home.ask()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await home.ask('Something else.')).toMatchObject({ failure: { detail: 'requested' } });
    await home.playground.advance(60);
    expect(kinds(home.auditLog())).toEqual(['request-opened']);
  });
});

describe('granting', () => {
  test('raises the priority as who grants, and gate and repair let it stand', async () => {
    const home = await onItem();
    await home.ask();
    expect(await home.decide(LEAD)).toMatchObject({
      ok: true,
      value: { raised: 'person', view: { state: 'granted' } },
    });
    await home.playground.advance(120);
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
    expect((await home.read()).lozenge.label).toBe('Blocker granted');
    expect(JSON.stringify(home.rest('GET /issue/LEARN-2').body)).toContain(REASON);
    expect(home.auditLog()).toContainEqual(
      expect.objectContaining({ kind: 'grant', actor: LEAD, to: PRIORITY.Blocker }),
    );
  });

  test('without raising it the asker sets it, and nothing else is allowed there', async () => {
    const home = await onItem();
    await home.ask();
    expect(await home.decide(LEAD, { raise: false })).toMatchObject({ value: { raised: null } });
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
    home.setPriority('LEARN-2', PRIORITY.Blocker);
    home.setPriority('LEARN-1', PRIORITY.Blocker);
    await home.playground.advance(120);
    expect([home.priorityOf('LEARN-2'), home.priorityOf('LEARN-1')]).not.toContain(undefined);
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
    expect(home.priorityOf('LEARN-1')).not.toBe(PRIORITY.Blocker);
  });

  test.each([
    ['tells of another case', { about: { category: 'github' } }],
    ['lacks more', { answers: { os: '' } }],
  ])('lapses when the report %s; better words change nothing', async (_name, over) => {
    const home = await onItem();
    await home.ask();
    await home.decide(LEAD);
    const granted = { about: { blockerRequest: WHY }, done: { 'not-on-not-blocking-list': false } };
    home.writeReport(completeReport({ ...granted, answers: { observed: 'It hangs at “Connecting” for an hour.' } }));
    await home.playground.advance(120);
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
    home.writeReport(
      completeReport({ ...granted, ...over, about: { ...granted.about, ...('about' in over ? over.about : {}) } }),
    );
    await home.playground.advance(120);
    expect((await home.viewOf()).state).toBe('lapsed');
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
    expect(kinds(home.auditLog())).toEqual(expect.arrayContaining(['request-lapsed', 'ruling-withdrawn', 'repaired']));
  });

  test('lapses when somebody gives the priority up', async () => {
    const home = await onItem();
    await home.ask();
    await home.decide(LEAD);
    await home.playground.advance(120);
    home.setPriority('LEARN-2', PRIORITY.High);
    home.setPriority('LEARN-2', PRIORITY.Blocker);
    await home.playground.advance(120);
    expect((await home.viewOf()).state).toBe('lapsed');
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.High);
  });

  test('where the field cannot be written nothing is granted', async () => {
    const home = await onItem();
    await home.ask();
    home.answering((call) => (call.startsWith('PUT /app/field') ? 503 : undefined));
    expect(await home.decide(LEAD)).toMatchObject({ failure: { code: 'JIRA_UNAVAILABLE' } });
    home.answering(null);
    expect(await home.viewOf(LEAD)).toMatchObject({ state: 'requested', mayDecide: 'yes' });
    expect(kinds(home.auditLog())).not.toContain('grant');
    expect(await home.decide(LEAD)).toMatchObject({ ok: true });
  });

  test('who may not edit the priority has it set by the app', async () => {
    const home = await onItem();
    await home.ask();
    home.rest('DELETE /screens/10302/tabs/10402/fields/priority', undefined, 'sample-site-admin');
    expect(await home.decide(LEAD)).toMatchObject({ value: { raised: 'app' } });
    await home.playground.advance(120);
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  });
});

test('declining tells why, once, and the same is not asked again; something new is', async () => {
  const home = await onItem();
  await home.ask();
  expect(await home.decide(LEAD, { decision: 'decline' })).toMatchObject({ value: { told: true, raised: null } });
  expect(await home.viewOf()).toMatchObject({ state: 'declined', request: { decided: { by: LEAD, reason: REASON } } });
  expect(JSON.stringify(home.commentsOn('LEARN-2'))).toContain(REASON);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  expect(await home.ask(` ${WHY} `)).toMatchObject({ failure: { code: 'CONFLICT', detail: 'same' } });
  await home.playground.advance(60);
  expect(await home.ask('Now two classes wait.')).toMatchObject({ ok: true, value: { state: 'requested' } });
  await home.playground.advance(60);
  expect(kinds(home.auditLog())).toEqual(['request-declined', 'request-opened', 'request-opened']);
});

test.each([
  ['the admins, where nobody is named', adminsDecide, [ADMIN, OTHER_ADMIN], [LEAD]],
  ['a group', { ...leadDecides, users: [], groups: [{ id: 'group-leads', name: 'leads' }] }, [LEAD, ADMIN], []],
  ['a role', { ...leadDecides, users: [], roles: [{ id: '10100', name: 'On call' }] }, [LEAD, ADMIN], []],
  ['nobody of a role that is gone', { ...leadDecides, users: [], roles: [{ id: '4', name: 'Gone' }] }, [ADMIN], [LEAD]],
])('who decides: %s', async (_name, deciders, may, mayNot) => {
  const home = await onItem({ deciders });
  await home.ask();
  for (const accountId of may) expect((await home.viewOf(accountId)).mayDecide).toBe('yes');
  for (const accountId of mayNot) {
    expect((await home.viewOf(accountId)).mayDecide).toBe('no');
    expect(await home.decide(accountId)).toMatchObject({ failure: { code: 'FORBIDDEN', detail: 'decider' } });
  }
});
