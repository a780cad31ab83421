import { api, type Method } from '../../contract/api';
import type { PolicyScope } from '../../contract/policy-revisions';
import { makeProject } from '../../jira/testing/fake-site';
import { smallPolicy } from '../../jira/testing/small-policy';
import { onSite, type OnSite } from '../testing/on-site';

const inputs: Record<string, object> = {
  'policy/draft': { policy: smallPolicy({ name: 'Forged' }), base: 2 },
  'policy/publish': { note: 'forged' },
  'policy/restore': { revision: 1, note: 'forged' },
  'policy/reset': { note: 'forged' },
};
/** `permit` is about the site alone, and `reset` about a space alone. */
const methods = Object.keys(api).filter(
  (method): method is Method => method.startsWith('policy/') && method !== 'policy/permit',
);
const forSite = methods.filter((method) => method !== 'policy/reset');
const callAny = ({ call }: OnSite, method: Method, scope: PolicyScope) =>
  call(method, api[method].input.parse({ ...inputs[method], scope }), { accountId: 'someone', projectId: '10000' });

const space = { projectId: '10000' };
/** A covered space with its mapping, and another one that is not covered. */
async function twoSpaces(): Promise<OnSite> {
  const there = onSite({ projects: [makeProject(), makeProject({ id: '10001', key: 'SUPPORT', name: 'Support' })] });
  await there.setUp(2);
  return there;
}
/** From now on the person administers only these. */
const asAdminOf = ({ site }: OnSite, ...projectIds: string[]): void => {
  site.isAdmin = false;
  site.administers = projectIds;
};
const read = async ({ call }: OnSite, scope: PolicyScope) => {
  const state = await call('policy/read', { scope });
  if (!state.ok) throw new Error(state.failure.code);
  return state.value;
};
async function publish(there: OnSite, scope: PolicyScope, change: Partial<ReturnType<typeof smallPolicy>>) {
  const { published } = await read(there, scope);
  await there.call('policy/draft', { scope, policy: { ...published, ...change }, base: published.revision });
  return there.call('policy/publish', { scope, note: 'a change' });
}

describe('who may', () => {
  test.each([
    ...forSite.map((method) => [method, 'site'] as const),
    ...methods.map((method) => [method, space] as const),
  ])('a forged %s by a plain user is refused before anything is read (%j)', async (method, scope) => {
    const there = await twoSpaces();
    asAdminOf(there);
    there.site.calls.length = 0;
    const before = JSON.stringify([...there.site.kvs]);
    expect(await callAny(there, method, scope)).toMatchObject({ failure: { code: 'FORBIDDEN' } });
    expect(there.site.calls).toEqual(['GET /mypermissions']);
    expect(JSON.stringify([...there.site.kvs])).toBe(before);
  });
  test.each([
    ...forSite.map((method) => [method, 'site'] as const),
    ...methods.map((method) => [method, { projectId: '10001' }] as const),
  ])(
    '%s by the admin of a space is refused for the site default and for another space (%j), wherever they look',
    async (method, scope) => {
      const there = await twoSpaces();
      asAdminOf(there, '10000');
      expect(await callAny(there, method, scope)).toMatchObject({ failure: { code: 'FORBIDDEN' } });
    },
  );
  test('the admin of a space reads its policy and keeps a draft, and learns what may be changed', async () => {
    const there = await twoSpaces();
    asAdminOf(there, '10000');
    expect(await read(there, space)).toMatchObject({
      space: { id: '10000', key: 'LEARN' },
      may: { everything: false, sections: [] },
    });
  });
  test('a space that is gone is NOT_FOUND, one that is not covered POLICY_MISSING', async () => {
    const { call } = await twoSpaces();
    expect(await call('policy/read', { scope: { projectId: '404' } })).toMatchObject({
      failure: { code: 'NOT_FOUND' },
    });
    expect(await call('policy/read', { scope: { projectId: '10001' } })).toMatchObject({
      failure: { code: 'POLICY_MISSING' },
    });
  });
});

describe('the site default', () => {
  test('is not there before the first space', async () => {
    expect(await onSite().call('policy/read', { scope: 'site' })).toMatchObject({
      failure: { code: 'NOT_FOUND', detail: 'site' },
    });
  });
  test('begins with the first pack and the first mapping, and has drafts and a history of its own', async () => {
    const there = await twoSpaces();
    const state = await read(there, 'site');
    expect(state).toMatchObject({ space: null, published: { id: 'small', revision: 2 }, may: { everything: true } });
    expect(state.published.sitePriorities).toEqual((await read(there, space)).published.sitePriorities);
    expect(await publish(there, 'site', { name: 'Ours' })).toMatchObject({ value: { published: { revision: 3 } } });
    expect(await there.call('policy/history', { scope: 'site' })).toMatchObject({
      value: { lines: [{ revision: 3 }, { revision: 2, at: null }] },
    });
    expect((await read(there, space)).published.name).toBe('Small');
  });
  test('is what the next space begins with', async () => {
    const there = await twoSpaces();
    await publish(there, 'site', { name: 'Ours' });
    await there.call('setup/choose', { packId: 'small', projectId: '10001', issueTypeIds: ['1'] });
    const { published, origins } = await read(there, { projectId: '10001' });
    expect(published).toMatchObject({ name: 'Ours', revision: 1 });
    expect(published.sitePriorities).not.toEqual([]);
    expect(Object.values(origins)).not.toContain('space');
  });
});

describe('a space', () => {
  const harder = (policy: Partial<ReturnType<typeof smallPolicy>>) => policy;
  test('states only its differences, and where each value comes from is told', async () => {
    const there = await twoSpaces();
    asAdminOf(there, '10000');
    const { published } = await read(there, space);
    const rules = { ...published.rules, 'answer-instead': 'block' as const };
    expect(await publish(there, space, harder({ rules }))).toMatchObject({
      value: { published: { rules: { 'answer-instead': 'block' } } },
    });
    const { origins, site } = await read(there, space);
    expect(Object.entries(origins).filter(([, origin]) => origin === 'space')).toEqual([
      ['rules', 'space'],
      ['rules.answer-instead', 'space'],
    ]);
    expect(site?.rules).toEqual(published.rules);
    expect(there.site.kvs.get('policy-override:10000')).toEqual({
      schemaVersion: 1,
      override: {
        schemaVersion: 1,
        sections: { rules: { set: [{ id: 'answer-instead', value: 'block' }], gone: [], order: null } },
      },
    });
  });
  test('its admin cannot make a rule milder than the site, nor change what the site decides', async () => {
    const there = await twoSpaces();
    asAdminOf(there, '10000');
    const { published } = await read(there, space);
    const milder = await publish(there, space, { rules: { ...published.rules, substance: 'off' } });
    expect(milder).toMatchObject({ value: { published, problems: [{ path: 'rules.substance' }] } });
    expect(await publish(there, space, { gate: { ...published.gate, whenUnreadable: 'open' } })).toMatchObject({
      value: { published, problems: [{ path: 'gate' }] },
    });
  });
});
