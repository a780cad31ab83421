import type { ActionAnswer, ActionRequest } from '../../../playground/protocol';
import { completeReport, completeReportWithout } from '../../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY, type Home } from '../../testing/in-playground';

type Ask = (actionKey: string, over?: Partial<ActionRequest>) => Promise<ActionAnswer>;
type Place = Home & { rule: Ask; agent: Ask };

const forThisItem = { issueKey: '{{issue.key}}' };

/** A rule and an agent that work as a lead, on LEARN-2 with this report. */
async function onItem(report: unknown = null): Promise<Place> {
  const home = await inPlayground();
  const { reportFieldId } = home.playground.state();
  if (report !== null) home.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: report } });
  const asked = { issueKey: 'LEARN-2', accountId: 'sample-lead' };
  // What the site calls our field is asked for once a day.
  await home.playground.runAction({ by: 'agent', actionKey: 'check-report', inputs: {}, ...asked });
  home.appCalls();
  return {
    ...home,
    rule: (actionKey, over) =>
      home.playground.runAction({ by: 'automation', actionKey, inputs: forThisItem, ...asked, ...over }),
    agent: (actionKey, over) => home.playground.runAction({ by: 'agent', actionKey, inputs: {}, ...asked, ...over }),
  };
}

describe('an automation rule checks a report', () => {
  test('what is open stands in the outputs that the manifest names', async () => {
    const { rule, appCalls } = await onItem(completeReportWithout('answers', 'os'));
    expect(await rule('check-report')).toMatchObject({
      state: 'done',
      outputs: {
        ...{ state: 'counted', allowed: true, ready: false, openItems: 2 },
        missing: expect.stringContaining('Operating system'),
        category: expect.any(String),
        priority: 'Blocker',
      },
    });
    expect(appCalls()).toEqual(['GET /issue/LEARN-2']);
  });

  test('a guarded priority that nothing justifies is not allowed, a complete report allows it', async () => {
    const place = await onItem(completeReportWithout('answers', 'os'));
    place.setPriority('LEARN-2', PRIORITY.Blocker);
    expect(await place.rule('check-report')).toMatchObject({ outputs: { allowed: false, ready: false } });
    const { reportFieldId } = place.playground.state();
    place.rest('PUT /issue/LEARN-2', { fields: { [reportFieldId]: completeReport() } });
    expect(await place.rule('check-report')).toMatchObject({
      outputs: { state: 'ready', allowed: true, ready: true, openItems: 0, missing: '' },
    });
  });

  test('what an admin allowed with a reason is allowed, and still open', async () => {
    const place = await onItem(completeReportWithout('answers', 'os'));
    place.setPriority('LEARN-2', PRIORITY.Blocker);
    const { id } = [...place.playground.run().site.issues.values()].find(({ key }) => key === 'LEARN-2')!;
    await place.playground.invoke({
      ...{ moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x' },
      extension: { issue: { id, key: 'LEARN-2' }, project: { id: LEARN } },
      functionKey: 'ruling/allow',
      payload: { priority: PRIORITY.Blocker, reason: 'A whole class is stuck.' },
      accountId: 'sample-project-admin',
    });
    expect(await place.rule('check-report')).toMatchObject({ outputs: { allowed: true, ready: false, openItems: 2 } });
  });

  test.each([
    ['no report', null, 'none'],
    ['a report of a newer version', { schemaVersion: 9 }, 'newer'],
  ])('%s is told as such', async (_case, report, state) => {
    const { rule } = await onItem(report);
    expect(await rule('check-report')).toMatchObject({ state: 'done', outputs: { state, ready: false } });
  });

  test('a space without a policy asks nothing: the rule goes on', async () => {
    const { rule } = await onItem();
    expect(await rule('check-report', { issueKey: 'OPS-1' })).toEqual({
      state: 'done',
      outputs: {
        ...{ state: 'not-set-up', allowed: true, ready: false },
        ...{ openItems: 0, missing: '', category: null, priority: null },
      },
    });
  });

  test.each([
    ['a work item that is not there', { issueKey: 'LEARN-999' }, /not there/],
    ['a smart value that found nothing', { issueKey: '' }, /no key/],
    ['words instead of a key', { inputs: { issueKey: 'the newest one' } }, /no key/],
    ['a number instead of a text', { inputs: { issueKey: 7 } }, /required, as string/],
    ['no input', { inputs: {} }, /required/],
    ['an input that the manifest does not know', { inputs: { ...forThisItem, more: 1 } }, /no input/],
  ])('%s stops the rule with a sentence in its log', async (_case, over, said) => {
    const { rule } = await onItem();
    expect(await rule('check-report', over)).toMatchObject({
      state: 'failed',
      messages: [expect.stringMatching(said)],
    });
  });

  test.each([
    ['Jira does not answer', 503, /JIRA_UNAVAILABLE/],
    ['the account may not see it', 404, /may not see/],
  ])('nothing is claimed where %s', async (_case, status, said) => {
    const { rule, answering } = await onItem();
    answering(() => status);
    expect(await rule('check-report')).toMatchObject({ state: 'failed', messages: [expect.stringMatching(said)] });
  });

  test('settings that cannot be read are said, never guessed', async () => {
    const { rule, playground } = await onItem();
    playground.run().kvs.set(`policy:${LEARN}`, { schemaVersion: 1 });
    expect(await rule('check-report')).toMatchObject({ messages: [expect.stringMatching(/POLICY_UNREADABLE/)] });
  });

  test('a rule stops where the app is switched off', async () => {
    const { rule, playground } = await onItem();
    await playground.changeApp('disable');
    expect(await rule('check-report')).toMatchObject({ state: 'failed' });
  });

  test('the actions of the agent are not offered to rules', async () => {
    const { rule } = await onItem();
    expect(await rule('what-is-missing')).toMatchObject({ state: 'failed' });
  });
});

describe('the agent', () => {
  test('checks the same report with the same answer as a rule', async () => {
    const { rule, agent } = await onItem(completeReportWithout('answers', 'os'));
    expect(await agent('check-report')).toEqual(await rule('check-report'));
  });

  test('tells what is missing, of the work item that the person looks at', async () => {
    const { agent } = await onItem(completeReportWithout('answers', 'os'));
    expect(await agent('what-is-missing', { inputs: { issueKey: 'this one here' } })).toEqual({
      state: 'done',
      outputs: {
        key: 'LEARN-2',
        standing: expect.stringMatching(/^Checklist \d\/\d$/),
        missing: [expect.stringContaining('Every required part'), expect.stringContaining('Operating system')],
        more: 0,
      },
    });
  });

  test('finds earlier work items about the same trouble, with the words that both have', async () => {
    const { agent, rest, appCalls, playground } = await onItem();
    await playground.advance(60);
    const fields = {
      ...{ project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, priority: { id: PRIORITY.Low } },
      summary: 'Lights stay dark in the lesson on functions, tests pass',
    };
    const { key } = rest('POST /issue', { fields }).body as { key: string };
    appCalls();
    expect(await agent('likely-duplicates', { inputs: { issueKey: key } })).toMatchObject({
      state: 'done',
      outputs: {
        key,
        duplicates: [{ key: 'LEARN-1', summary: expect.any(String), because: expect.arrayContaining(['Lights']) }],
      },
    });
    expect(appCalls()).toEqual([`GET /issue/${key}`, 'POST /search/jql']);
  });

  test('looks for nothing where the report went another way: it may be about a person', async () => {
    const { agent, appCalls } = await onItem(completeReport({ about: { route: 'admissions' } }));
    expect(await agent('likely-duplicates')).toMatchObject({ outputs: { duplicates: [] } });
    expect(appCalls()).toEqual(['GET /issue/LEARN-2']);
  });

  test('changes nothing, whatever it is asked', async () => {
    const { agent, appCalls } = await onItem(completeReport());
    for (const action of ['check-report', 'what-is-missing', 'likely-duplicates']) await agent(action);
    expect(appCalls().filter((call) => !/^(GET|POST \/search)/.test(call))).toEqual([]);
  });
});
