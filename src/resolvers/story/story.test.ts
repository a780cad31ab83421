import * as z from 'zod/mini';

import { cautious } from '../../core/policy/afterwards';
import { auditEntry } from '../../core/audit/audit-entry';
import { completeReport, completeReportWithout } from '../../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY } from '../../testing/in-playground';

jest.setTimeout(30_000);
const Line = z.object({ kind: z.string(), at: z.number(), revision: z.optional(z.number()) });
const Page = z.object({ value: z.object({ lines: z.array(Line), cursor: z.nullable(z.string()) }) });

async function onItem() {
  const home = await inPlayground({ repair: { ...cautious, mode: 'restore' } });
  const { id } = [...home.playground.run().site.issues.values()].find(({ key }) => key === 'LEARN-2')!;
  const extension = { type: 'jira:issueContext', issue: { id, key: 'LEARN-2' }, project: { id: LEARN } };
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
  const call = async (functionKey: string, payload: object, accountId: string) => {
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId });
    return answer.success ? answer.body : answer;
  };
  return { ...home, call, id };
}

test('a whole story: filed, written, set too high, put back with a comment, allowed by an admin', async () => {
  const home = await onItem();
  const { reportFieldId } = home.playground.state();
  home.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: completeReportWithout('answers', 'os') } });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  const reason = 'A whole class is stuck, and the reporter is on a train.';
  await home.call('ruling/allow', { priority: PRIORITY.Blocker, reason }, 'sample-project-admin');
  await home.playground.advance(10);
  const story = await home.call('story/read', { cursor: null }, 'sample-reporter');
  expect(story).toMatchObject({
    ok: true,
    value: {
      cursor: null,
      names: { 'sample-project-admin': 'Parker Projectadmin' },
      lines: expect.arrayContaining([
        expect.objectContaining({ kind: 'override', actor: 'sample-project-admin', to: 'Blocker' }),
        expect.objectContaining({
          kind: 'repaired',
          from: 'Blocker',
          open: expect.arrayContaining(['Operating system']),
        }),
        expect.objectContaining({ kind: 'priority', to: 'Blocker' }),
        expect.objectContaining({ kind: 'written' }),
        expect.objectContaining({ kind: 'filed' }),
      ]),
    },
  });
  expect(JSON.stringify(story)).not.toContain(reason);
});

test('filed without a report, completed, sent back and completed again: each once, with the revision that judged it', async () => {
  const home = await onItem();
  const { reportFieldId } = home.playground.state();
  const fields = { project: { id: LEARN }, issuetype: { name: 'Bug' }, summary: 'The lights stay dark' };
  const made = home.rest('POST /issue', { fields });
  const { id } = z.object({ id: z.string() }).parse(made.body);
  const extension = { type: 'jira:issueContext', issue: { id }, project: { id: LEARN } };
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
  const ask = async (functionKey: string, payload: object) => {
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId: 'sample-lead' });
    await home.playground.advance(60);
    return answer.success ? answer.body : answer;
  };
  await home.playground.advance(60);
  const { revision } = z
    .object({ policy: z.object({ revision: z.number() }) })
    .parse(home.playground.run().kvs.get(`policy:${LEARN}`)?.value).policy;
  home.rest(`PUT /issue/${id}`, { fields: { [reportFieldId]: completeReport() } });
  await home.playground.advance(60);
  expect(
    await ask('report/send-back', { places: ['answers.os'], missing: [], note: '', press: 'press-0001' }),
  ).toMatchObject({ ok: true });
  home.rest(`PUT /issue/${id}`, { fields: { [reportFieldId]: completeReport() } });
  await home.playground.advance(60);
  const { value } = Page.parse(await ask('story/read', { cursor: null }));
  const kinds = value.lines.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'written')).toEqual(['sent-back', 'completed', 'filed']);
  const judged = value.lines.filter(({ kind }) => kind === 'filed' || kind === 'written');
  expect([...new Set(judged.map((line) => line.revision))]).toEqual([revision]);
});

test('who may not see the work item learns nothing of it', async () => {
  const home = await onItem();
  home.answering((name) => (name.startsWith('GET /issue/') ? 404 : undefined));
  expect(await home.call('story/read', { cursor: null }, 'sample-reporter')).toMatchObject({
    ok: false,
    failure: { code: 'NOT_FOUND' },
  });
});

test('5,000 repairs come newest first, a page at a time, and those of other work items never', async () => {
  const home = await onItem();
  const rows = home.playground.run().kvs.shelf('audit')!.rows;
  const add = (issue: string, minute: number): void => {
    const repaired = { project: LEARN, issue, kind: 'repaired', from: PRIORITY.Blocker, to: PRIORITY.High } as const;
    const entry = auditEntry(repaired, String(minute), minute * 60_000);
    rows.set(entry.key, entry);
  };
  for (let minute = 1; minute <= 5_000; minute += 1) add(home.id, minute);
  add('999', 9_999);
  const seen: number[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 2; page += 1) {
    const { value } = Page.parse(await home.call('story/read', { cursor }, 'sample-reporter'));
    seen.push(...value.lines.flatMap(({ kind, at }) => (kind === 'repaired' ? [at / 60_000] : [])));
    cursor = value.cursor;
  }
  expect(seen).toEqual(Array.from({ length: 200 }, (_, n) => 5_000 - n));
  expect(cursor).not.toBeNull();
});
