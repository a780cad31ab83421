import { completeReport } from '../../core/testing/make-report';
import { inPlayground, LEARN } from '../../testing/in-playground';

const report = completeReport({ answers: { os: 'a <b>computer</b>' } });

const without = (rows: object, key: string) => Object.fromEntries(Object.entries(rows).filter(([row]) => row !== key));

async function onItem() {
  const home = await inPlayground();
  const { id } = [...home.playground.run().site.issues.values()].find(({ key }) => key === 'LEARN-2')!;
  const { reportFieldId } = home.playground.state();
  home.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: report } });
  await home.playground.advance(10);
  const extension = { type: 'jira:issueContext', issue: { id, key: 'LEARN-2' }, project: { id: LEARN } };
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
  let presses = 0;
  const sendBack = async (places: string[], note = '', over: object = {}) => {
    presses += 1;
    const payload = { places, missing: [], note, press: `press-000${presses}`, ...over };
    const asked = { ...module, functionKey: 'report/send-back', payload, accountId: 'sample-lead' };
    const answer = await home.playground.invoke(asked);
    await home.playground.advance(10);
    return answer.success ? answer.body : answer;
  };
  const stored = (): unknown => {
    const { fields } = home.rest('GET /issue/LEARN-2').body as { fields: Record<string, unknown> };
    return fields[reportFieldId];
  };
  return { ...home, sendBack, stored };
}

test('a part that is sent back is open again, one comment names it with its words, and the log has it', async () => {
  const home = await onItem();
  expect(await home.sendBack(['answers.os', 'done.refreshed'], 'Which version?')).toEqual({ ok: true, value: {} });
  const { answers, done } = report;
  expect(home.stored()).toEqual({ ...report, answers: without(answers, 'os'), done: without(done, 'refreshed') });
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  const comment = JSON.stringify(home.commentsOn('LEARN-2'));
  expect(comment).toContain('Operating system – so far: “a <b>computer</b>”');
  expect(comment).toContain('Which version?');
  expect(home.auditLog()).toMatchObject([
    { kind: 'sent-back', actor: 'sample-lead', open: 'answers.os done.refreshed' },
  ]);
  expect(JSON.stringify(home.auditLog())).not.toContain('computer');
});

test('what is open already is not sent back twice', async () => {
  const home = await onItem();
  await home.sendBack(['answers.os']);
  expect(await home.sendBack(['answers.os'])).toMatchObject({ failure: { code: 'NOT_FOUND', detail: 'part' } });
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
});

test('what nobody answered is named too, without writing the report, and the same press does it once', async () => {
  const home = await onItem();
  const before = home.stored();
  const missing = { missing: ['answers.consoleErrors'], press: 'press-again' };
  expect(await home.sendBack([], '', missing)).toEqual({ ok: true, value: {} });
  expect(await home.sendBack([], '', missing)).toEqual({ ok: true, value: {} });
  expect(home.stored()).toEqual(before);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  expect(JSON.stringify(home.commentsOn('LEARN-2'))).toContain('nothing stands there yet');
  expect(home.auditLog()).toMatchObject([{ kind: 'sent-back', open: 'answers.consoleErrors' }]);
});

test('what was answered meanwhile is not called missing', async () => {
  const home = await onItem();
  expect(await home.sendBack([], '', { missing: ['answers.os'] })).toMatchObject({ failure: { detail: 'part' } });
  expect(home.commentsOn('LEARN-2')).toEqual([]);
});

test.each([[['about.route']], [[]], [['answers.__proto__']]])('%j is no part of a report', async (places) => {
  const home = await onItem();
  expect(await home.sendBack(places)).toMatchObject({ ok: false });
  expect(home.stored()).toEqual(report);
});
