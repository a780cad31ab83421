import { makePolicy } from '../../core/testing/make-policy';
import { completeReport, completeReportWithout } from '../../core/testing/make-report';
import { installFakeForge } from '../../jira/testing/fake-forge';
import { FIELD, makeSite, type FakeSite } from '../../jira/testing/fake-site';
import { makeStored } from '../../jira/testing/small-policy';
import { onSite } from '../testing/on-site';
import { contextStatus } from './context-status';
import { lozengePorts } from './lozenge-ports';

const settings = new Map<string, unknown>([['policy:10000', makeStored({ policy: makePolicy() })]]);
const siteWith = (report: unknown, over: Partial<FakeSite> = {}): FakeSite =>
  makeSite({
    kvs: new Map(settings),
    issues: [{ id: '77', fields: { summary: 'Dark', priority: { id: '1', name: 'Blocker' }, [FIELD]: report } }],
    ...over,
  });
const here = { accountId: 'reader', projectId: '10000', issueId: '77' };
const incomplete = completeReportWithout('answers', 'os');

const read = (report: unknown, over: Partial<FakeSite> = {}, caller = here) => {
  const { site, call } = onSite(siteWith(report, over));
  return call('status/read', {}, caller).then((answer) => ({ answer, site }));
};

describe('status/read', () => {
  test('tells where the work item stands, judged from the stored answers', async () => {
    const { answer } = await read(incomplete);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        lozenge: { label: 'Checklist 5/6', type: 'inprogress' },
        unjustified: 'Blocker',
        look: { parts: [{ target: 'answers.os', title: 'Operating system' }] },
      },
    });
  });

  test('tells that the space observes, so that nobody expects a refusal', async () => {
    const observing = makeStored({ policy: makePolicy(), observes: true });
    const { answer } = await read(incomplete, { kvs: new Map<string, unknown>([['policy:10000', observing]]) });
    expect(answer).toMatchObject({ value: { observes: true } });
    expect((await read(incomplete)).answer).not.toHaveProperty('value.observes');
  });

  test('costs two calls to Jira, once it is known what the site calls our fields', async () => {
    const { site, call } = onSite(siteWith(incomplete));
    await call('status/read', {}, here);
    site.calls.length = 0;
    await call('status/read', {}, here);
    expect(site.calls.filter((name) => name !== 'KVS')).toEqual(['GET /issue', 'GET /mypermissions']);
    expect([...site.kvs.keys()].toSorted()).toEqual(['policy:10000', 'site-facts']);
  });

  test.each([
    ['says whether its reader may edit', {}, true],
    ['says so where they may not', { isAdmin: false }, false],
    ['stands where Jira does not tell that', { failing: new Map([['GET /mypermissions', 503]]) }, null],
  ])('the status %s', async (_case, over, mayEdit) => {
    const { answer } = await read(incomplete, over);
    expect(answer).toMatchObject({ ok: true, value: { lozenge: { label: 'Checklist 5/6' }, mayEdit } });
  });

  test('a ruling that cannot be read is told as unread', async () => {
    const { answer } = await read(incomplete, { failing: new Map([['GET /mypermissions', 503]]) });
    expect(answer).toMatchObject({ ok: true, value: { ruling: null } });
  });

  test('a field that its reader may not see is no report', async () => {
    const { answer } = await read(undefined);
    expect(answer).toMatchObject({ ok: true, value: { status: { state: 'none' }, look: null } });
  });

  test.each([
    ['no settings for the space', { kvs: new Map() }, here, 'POLICY_MISSING', undefined],
    ['unreadable settings', { kvs: new Map([['policy:10000', 7]]) }, here, 'POLICY_UNREADABLE', undefined],
    ['storage down', { failing: new Map([['KVS', 'down' as const]]) }, here, 'STORAGE_UNAVAILABLE', undefined],
    ['Jira down', { failing: new Map([['GET /issue', 503]]) }, here, 'JIRA_UNAVAILABLE', undefined],
    ['a work item that is not to be seen', { issues: [] }, here, 'NOT_FOUND', undefined],
    ['a site without the field', { fields: [] }, here, 'NOT_FOUND', 'field'],
    ['a place without a work item', {}, { ...here, issueId: null }, 'NOT_FOUND', 'issue'],
  ])('%s is said, never guessed', async (_case, over, caller, code, detail) => {
    const { answer } = await read(incomplete, over, caller as typeof here);
    expect(answer).toMatchObject({ ok: false, failure: detail === undefined ? { code } : { code, detail } });
  });
});

describe('the lozenge of the panel', () => {
  const payload = { cloudId: 'c', extension: { issue: { id: '77', key: 'LEARN-77' }, project: { id: '10000' } } };
  const lozenge = async (site: FakeSite, given: unknown = payload) => {
    installFakeForge(site);
    const notes: string[] = [];
    const { status } = await contextStatus(lozengePorts, (what) => notes.push(what))(given);
    return { status, notes };
  };

  test.each([
    ['an incomplete report', incomplete, 'Checklist 5/6', 'inprogress'],
    ['a complete report', completeReport(), 'Blocker ready', 'success'],
    ['no report', null, 'No report', 'default'],
    ['an unreadable report', 'words', 'Unreadable report', 'moved'],
    ['a newer report', { schemaVersion: 2 }, 'Newer report', 'default'],
  ])('%s', async (_case, report, label, type) => {
    const { status, notes } = await lozenge(siteWith(report));
    expect({ status, notes }).toEqual({ status: { type: 'lozenge', value: { label, type } }, notes: [] });
  });

  test('it costs one call to Jira, once it is known what the site calls our fields', async () => {
    const site = siteWith(incomplete);
    await lozenge(site);
    site.calls.length = 0;
    await lozenge(site);
    expect(site.calls.filter((name) => name !== 'KVS')).toEqual(['GET /issue']);
    expect(site.calls.filter((name) => name === 'KVS')).toHaveLength(3);
  });

  test('it is read as the app, because nobody is there', async () => {
    const asked: string[] = [];
    installFakeForge(siteWith(null));
    const answer: (to: { provider: string }, path: string, init: object) => Promise<Response> = Reflect.get(
      globalThis,
      '__forge_fetch__',
    );
    Object.assign(globalThis, {
      __forge_fetch__: (to: { provider: string }, path: string, init: object) => {
        asked.push(to.provider);
        return answer(to, path, init);
      },
    });
    await contextStatus(lozengePorts, () => undefined)(payload);
    expect(new Set(asked)).toEqual(new Set(['app']));
  });

  test.each([
    ['no settings', { kvs: new Map() }, payload, 'Not set up', []],
    [
      'storage down',
      { failing: new Map([['KVS', 'down' as const]]) },
      payload,
      'Not checked',
      ['STORAGE_UNAVAILABLE '],
    ],
    [
      'Jira down',
      { failing: new Map([['GET /issue', 503]]) },
      payload,
      'Not checked',
      ['JIRA_UNAVAILABLE GET /issue/{issue} 503'],
    ],
    [
      'a payload of another shape',
      {},
      { extension: { issue: { id: 7 } } },
      'Not checked',
      ['payload extension.issue.id'],
    ],
    ['no payload', {}, null, 'Not checked', ['payload ']],
  ])('%s: a calm word, and the log says why', async (_case, over, given, label, expected) => {
    const { status, notes } = await lozenge(siteWith(incomplete, over), given);
    expect(status.value).toEqual({ label, type: 'default' });
    expect(notes).toEqual(expected);
  });

  test('a bug ends at the border, without its words', async () => {
    const broken = {
      ...lozengePorts,
      policies: { ...lozengePorts.policies, read: () => Promise.reject(new TypeError('a private text')) },
    };
    const notes: string[] = [];
    const answer = await contextStatus(broken, (what) => notes.push(what))(payload);
    expect(answer.status.value.label).toBe('Not checked');
    expect(notes.join()).toMatch(/^TypeError at /);
    expect(notes.join()).not.toContain('private');
  });
});
