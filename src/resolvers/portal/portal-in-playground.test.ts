import * as z from 'zod/mini';

import type { Portal } from '../../core/policy/portal-section';
import { cautious } from '../../core/policy/afterwards';
import { completeReport } from '../../core/testing/make-report';
import { emptyReport } from '../../core/report/report';
import { storedValue } from '../../core/report/stored-value';
import { inPlayground, LEARN, PRIORITY, type Home } from '../../testing/in-playground';

const portal: Portal = { number: '7', requestTypes: [], parts: ['observed', 'os'] };
const CUSTOMER = 'sample-customer';
const MODULE = 'jiraServiceManagement:portalRequestCreatePropertyPanel';

/** LEARN asks the customers of portal 7; its line among the spaces says so, as a publication writes it. */
async function withPortal(over: Partial<Portal> = {}): Promise<Home> {
  const section = { ...portal, ...over };
  const home = await inPlayground({ portal: section, repair: { ...cautious, mode: 'restore' } });
  const { kvs } = home.playground.run();
  kvs.set(`space:${LEARN}`, { ...(kvs.get(`space:${LEARN}`)?.value as object), portal: section.number });
  return home;
}

const Opened = z.object({
  ok: z.literal(true),
  value: z.object({ policy: z.nullable(z.looseObject({ parts: z.array(z.object({ id: z.string() })) })) }),
});
async function open({ playground }: Home, extension: object, accountId = CUSTOMER) {
  const call = { moduleType: MODULE, moduleKey: 'preflight-portal', functionKey: 'portal/open', localId: 'x' };
  const answer = await playground.invoke({
    ...call,
    payload: {},
    accountId,
    extension: { type: MODULE, ...extension },
  });
  return answer.success ? answer.body : answer;
}
const partsIn = async (home: Home, extension: object): Promise<string[] | null> =>
  Opened.parse(await open(home, extension)).value.policy?.parts.map(({ id }) => id) ?? null;
const here = { portal: { id: 7 }, request: { typeId: 31 } };

describe('portal/open', () => {
  test('asks a customer what the policy chose, and asks Jira nothing', async () => {
    const home = await withPortal();
    home.appCalls();
    expect(await partsIn(home, here)).toEqual(['observed', 'os']);
    expect(home.appCalls()).toEqual([]);
  });

  test.each([
    ['another portal', { ...here, portal: { id: 8 } }],
    ['no portal', {}],
    ['a portal that is no number', { portal: { id: 'LEARN' } }],
    ['a portal of another shape', { portal: 7 }],
  ])('%s asks nothing', async (_case, extension) => expect(await partsIn(await withPortal(), extension)).toBeNull());

  test('request types that the policy leaves out ask nothing', async () => {
    const home = await withPortal({ requestTypes: ['31'] });
    expect(await partsIn(home, here)).toEqual(['observed', 'os']);
    expect(await partsIn(home, { ...here, request: { typeId: 32 } })).toBeNull();
    expect(await partsIn(home, { portal: { id: 7 } })).toBeNull();
  });

  test('a switch that was turned off a moment ago counts, whatever the list of spaces still says', async () => {
    const home = await withPortal();
    const { kvs } = home.playground.run();
    const stored = kvs.get(`policy:${LEARN}`)?.value as { policy: object };
    kvs.set(`policy:${LEARN}`, { ...stored, policy: { ...stored.policy, portal: undefined } });
    expect(await partsIn(home, here)).toBeNull();
  });

  test('settings that cannot be read are a failure', async () => {
    const home = await withPortal();
    home.playground.run().kvs.set(`policy:${LEARN}`, { schemaVersion: 1 });
    expect(await open(home, here)).toMatchObject({ ok: false, failure: { code: 'POLICY_UNREADABLE' } });
  });
});

const Made = z.object({ key: z.string() });
/** A request through the portal, with what the app's panel left. */
function file({ playground }: Home, report: unknown, priority?: string): string {
  const body = {
    ...{ project: 'LEARN', issuetype: 'Bug', summary: 'It stays dark', left: [{ key: 'report', value: report }] },
    ...(priority === undefined ? {} : { priority: { id: priority } }),
  };
  return Made.parse(playground.enter('portal', { accountId: CUSTOMER, body }).body).key;
}
const reportOf = ({ rest, playground }: Home, key: string): unknown => {
  const field = playground.state().reportFieldId;
  return z.object({ fields: z.record(z.string(), z.unknown()) }).parse(rest(`GET /issue/${key}`).body).fields[field];
};
const answered = { ...emptyReport, answers: { observed: 'The lights stay dark after the test.', os: 'macOS 14' } };

describe('a request from the portal', () => {
  test('brings its answers into the report field, as the app and once', async () => {
    const home = await withPortal();
    const key = file(home, answered);
    home.appCalls();
    await home.playground.advance(120);
    expect(reportOf(home, key)).toEqual(storedValue(answered));
    const written = home.appCalls().filter((call) => call.startsWith('PUT'));
    expect(written.map((call) => call.replace(/customfield_\d+/, 'field'))).toEqual(['PUT /app/field/field/value']);
  });

  test.each([
    ['a report that somebody forged', completeReport()],
    ['answers that were not asked', { ...answered, answers: { ...answered.answers, batch: 'v-000' } }],
  ])('%s counts for what customers are asked alone', async (_case, report) => {
    const home = await withPortal();
    const key = file(home, report);
    await home.playground.advance(120);
    const { answers, done, impact } = reportOf(home, key) as typeof emptyReport;
    expect([Object.keys(answers).sort(), done, impact]).toEqual([['observed', 'os'], {}, emptyReport.impact]);
  });

  test.each([
    ['words', 'help'],
    ['nothing', undefined],
    ['a newer report', { ...answered, schemaVersion: 9 }],
    ['a very long answer', { ...answered, answers: { observed: 'x'.repeat(20_001) } }],
  ])('%s leave the field empty, and the work item as it is', async (_case, report) => {
    const home = await withPortal();
    const key = file(home, report);
    await home.playground.advance(120);
    expect(reportOf(home, key) ?? null).toBeNull();
  });

  test('a guarded priority is refused there by the gate, forged ticks or not', async () => {
    const home = await withPortal();
    const made = home.playground.enter('portal', {
      accountId: CUSTOMER,
      body: {
        ...{ project: 'LEARN', issuetype: 'Bug', summary: 'Now!', priority: { id: PRIORITY.Blocker } },
        left: [{ key: 'report', value: completeReport() }],
      },
    });
    expect(made.status).toBe(400);
  });

  test('where Jira runs no gate behind a portal, the priority is put back, forged ticks or not', async () => {
    const home = await withPortal();
    const { site } = home.playground.run();
    site.assumptions = { ...site.assumptions, validatorsOnPortal: false };
    const key = file(home, completeReport(), PRIORITY.Blocker);
    await home.playground.advance(600);
    expect(home.priorityOf(key)).not.toBe(PRIORITY.Blocker);
  });

  test('it is tried again while Jira does not answer, and nothing is judged before it is there', async () => {
    const home = await withPortal();
    home.answering((call) => (/^GET \/issue\//.test(call) ? 503 : undefined));
    const key = file(home, answered);
    await home.playground.advance(60);
    expect(reportOf(home, key) ?? null).toBeNull();
    home.answering(null);
    await home.playground.advance(1_800);
    expect(reportOf(home, key)).toEqual(storedValue(answered));
  });

  test('what an agent wrote meanwhile stays', async () => {
    const home = await withPortal();
    const key = file(home, answered);
    const theirs = completeReport();
    home.rest(`PUT /issue/${key}`, { fields: { [home.playground.state().reportFieldId]: theirs } });
    await home.playground.advance(120);
    expect(reportOf(home, key)).toEqual(theirs);
  });

  test('a space that asks no customers costs no call', async () => {
    const home = await inPlayground();
    home.appCalls();
    const key = file(home, answered);
    await home.playground.advance(120);
    expect(reportOf(home, key) ?? null).toBeNull();
  });
});
