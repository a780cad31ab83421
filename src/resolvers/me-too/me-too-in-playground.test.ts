import * as z from 'zod/mini';

import { completeReport } from '../../core/testing/make-report';
import { inPlayground, LEARN, type Home } from '../../testing/in-playground';

/** The first test of a file starts the playground, with a busy machine beside it. */
jest.setTimeout(30_000);

const Made = z.object({ key: z.string() });
const Answer = z.object({ ok: z.boolean(), value: z.optional(z.unknown()), failure: z.optional(z.unknown()) });
const State = z.object({ fields: z.record(z.string(), z.unknown()) });

async function withEarlier() {
  const home = await inPlayground();
  const fieldId = home.playground.state().reportFieldId;
  const fields = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: 'Dark', priority: { id: '3' } };
  const made = home.rest('POST /issue', { fields: { ...fields, [fieldId]: completeReport() } });
  const { key } = Made.parse(made.body);
  home.appCalls();
  const others = () => {
    const { fields: now } = State.parse(home.rest(`GET /issue/${key}`).body);
    return z.object({ impact: z.object({ others: z.number() }) }).parse(now[fieldId]).impact.others;
  };
  return { home, key, others };
}

async function press(home: Home, key: string, draftId: string, projectId = LEARN) {
  const payload = { key, draftId, facts: [{ part: 'os', text: 'Ubuntu' }] };
  const place = { moduleType: 'jira:customField', moduleKey: 'preflight-report' };
  const extension = { project: { id: projectId } };
  const call = { functionKey: 'duplicate/me-too', payload, localId: 'x', accountId: 'sample-reporter', extension };
  const answer = await home.playground.invoke({ ...call, ...place });
  if (!answer.success) throw new Error(JSON.stringify(answer));
  return Answer.parse(answer.body);
}

test('two people at once: one is added, the other is told to wait, and is added when it is tried again', async () => {
  const { home, key, others } = await withEarlier();
  const drafts = ['draft-0001', 'draft-0002'];
  const both = await Promise.all(drafts.map((draftId) => press(home, key, draftId)));
  for (const [at, draftId] of drafts.entries()) {
    if (both[at]?.ok === true) continue;
    expect(both[at]).toMatchObject({ failure: { code: 'CONFLICT', detail: 'busy' } });
    expect(await press(home, key, draftId)).toMatchObject({ ok: true });
  }
  expect(others()).toBe(2);
  expect(home.commentsOn(key)).toHaveLength(2);
});

test('it is written as the person who pressed, in one entry and one comment', async () => {
  const { home, key } = await withEarlier();
  await press(home, key, 'draft-0001');
  expect(home.appCalls().filter((call) => !/^GET .(?:field|myself)$/.test(call))).toEqual([
    expect.stringMatching(/^GET \/issue\//),
    'GET /mypermissions',
    expect.stringMatching(/^GET \/issue\//),
    expect.stringMatching(/^PUT \/issue\//),
    expect.stringMatching(/^POST \/issue\/\d+\/comment/),
  ]);
  expect(JSON.stringify(home.commentsOn(key))).toContain('sample-reporter');
});

test('a comment that failed is written by the next press, and nothing is counted twice', async () => {
  const { home, key, others } = await withEarlier();
  home.answering((call) => (/^POST .*comment/.test(call) ? 503 : undefined));
  expect(await press(home, key, 'draft-0001')).toMatchObject({ failure: { code: 'JIRA_UNAVAILABLE' } });
  home.answering(null);
  expect(await press(home, key, 'draft-0001')).toMatchObject({ ok: true, value: { others: 1 } });
  expect([others(), home.commentsOn(key).length]).toEqual([1, 1]);
});

test('a work item of another space, or one that is not there, is refused', async () => {
  const { home, key } = await withEarlier();
  expect(await press(home, 'OPS-1', 'draft-0001')).toMatchObject({ failure: { code: 'CONFLICT', detail: 'moved' } });
  expect(await press(home, 'LEARN-999', 'draft-0001')).toMatchObject({ failure: { code: 'NOT_FOUND' } });
  expect(home.commentsOn(key)).toEqual([]);
});

test('where Jira refuses the field, nothing is written', async () => {
  const { home, key } = await withEarlier();
  home.answering((call) => (call.startsWith('PUT /issue/') ? 400 : undefined));
  expect(await press(home, key, 'draft-0001')).toMatchObject({ failure: { code: 'JIRA_REFUSED' } });
  expect(home.commentsOn(key)).toEqual([]);
});
