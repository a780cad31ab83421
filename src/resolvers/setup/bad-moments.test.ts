import { makeProject, type FakeSite } from '../../jira/testing/fake-site';
import { LEVELS, onSite, statesOf, type OnSite } from '../testing/on-site';

const LEARN = '10000';
const OTHER = makeProject({ id: '10001', key: 'NEXT', name: 'Next door' });
const jiraOf = (site: FakeSite): string =>
  JSON.stringify([site.screens, site.uiModifications, site.workflows, site.projects.map((one) => [...one.properties])]);
const published = async ({ call }: OnSite) => {
  const read = await call('policy/read', {});
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
/** Turns that wait in the background to bring a space up to date. */
const followTurns = ({ site }: OnSite): number =>
  site.queued.filter((pushed) => JSON.stringify(pushed).includes('"queueName":"follow"')).length;
/** A draft that changes what a gate does, ready to be published. */
async function drafted(): Promise<OnSite> {
  const on = onSite();
  await on.setUp(5);
  const { published: now } = await published(on);
  const policy = { ...now, gate: { ...now.gate, whenUnreadable: 'open' } };
  await on.call('policy/draft', { policy, base: now.revision });
  return on;
}

describe('storage in the middle of a publication', () => {
  test.each([
    ['throttled', 429],
    ['down', 'down'],
  ] as const)(
    '%s once the pointer is written: the publication stands, and the next look shows what does not follow yet',
    async (_name, failing) => {
      const on = await drafted();
      const before = (await published(on)).published.revision;
      on.site.meanwhile.set('POST /workflows', () => on.site.failing.set('KVS', failing));
      expect(await on.call('policy/publish', { note: 'open' })).toMatchObject({
        failure: { code: 'STORAGE_UNAVAILABLE' },
      });
      on.site.failing.clear();
      expect(followTurns(on)).toBe(1);
      const after = await published(on);
      expect(after.published.revision).toBe(before + 1);
      expect(after.draft).toBeNull();
      expect(after.projections?.revision ?? 0).toBeLessThan(before + 1);
      await on.call('setup/register-form-script', {});
      expect(statesOf(await on.call('setup/attach-gate', {}))).toBe('done done done done done');
    },
  );

  test('before the pointer is written nothing is published, and the draft is still there', async () => {
    const on = await drafted();
    const before = await published(on);
    on.site.failing.set('KVS transaction', 429);
    expect(await on.call('policy/publish', { note: 'open' })).toMatchObject({ ok: false });
    on.site.failing.clear();
    expect(await published(on)).toEqual(before);
  });

  test('Jira down: the policy is published, and the state says which projections are open and why', async () => {
    const on = await drafted();
    on.site.failing.set('POST /workflows', 503);
    const answer = await on.call('policy/publish', { note: 'open' });
    expect(answer).toMatchObject({
      value: { halted: { code: 'JIRA_UNAVAILABLE' }, projections: { open: [{ is: 'gates' }, { is: 'later-gates' }] } },
    });
    expect(followTurns(on)).toBe(1);
  });
});

describe('two tabs in set-up', () => {
  const steps = [
    ['setup/map-priorities', { levels: LEVELS }],
    ['setup/place-field', {}],
    ['setup/register-form-script', {}],
    ['setup/attach-gate', {}],
    ['setup/observe', {}],
    ['setup/enforce', {}],
    ['setup/set-fail-policy', { whenUnreadable: 'open' }],
    ['setup/undo', { step: 'formScript' }],
  ] as const;
  test.each(steps)(
    '%s on a page that shows another space than the chosen one changes nothing',
    async (method, input) => {
      const on = onSite({ projects: [makeProject(), OTHER] });
      await on.setUp(3);
      await on.call('setup/choose', { packId: 'small', projectId: OTHER.id, issueTypeIds: ['1'] });
      const [jira, kvs] = [jiraOf(on.site), JSON.stringify([...on.site.kvs])];
      expect(await on.call(method, { ...input, shown: LEARN })).toEqual({
        ok: false,
        failure: { code: 'CONFLICT', detail: 'space' },
      });
      expect([jiraOf(on.site), JSON.stringify([...on.site.kvs])]).toEqual([jira, kvs]);
    },
  );

  test('of two who press in the same moment nobody’s change is lost without a word', async () => {
    const on = onSite();
    await on.setUp(5);
    const pressed = await Promise.all([
      on.call('setup/set-fail-policy', { whenUnreadable: 'open' }),
      on.call('setup/map-priorities', { levels: { ...LEVELS, 40: 'High' } }),
    ]);
    const { published: now } = await published(on);
    const isIn = [
      now.gate.whenUnreadable === 'open',
      now.sitePriorities.some(({ id, level }) => id === '40' && level === 'High'),
    ];
    expect(pressed.map((one) => one.ok || one.failure.code)).toEqual(isIn.map((is) => is || 'CONFLICT'));
  });
});

describe('Jira changes under the set-up', () => {
  test('a priority that is gone is named in its step, and saving the mapping drops it', async () => {
    const on = onSite();
    await on.setUp(5);
    on.site.priorities = on.site.priorities.filter(({ id }) => id !== '50');
    const read = await on.call('setup/read', {});
    expect(read).toMatchObject({ value: { state: { priorities: { state: 'drifted', gone: [{ name: 'Low' }] } } } });
    expect(statesOf(await on.call('setup/map-priorities', { levels: LEVELS }))).toMatch(/^done done/);
  });

  test('a workflow that another admin changes again and again is left as they made it: CONFLICT', async () => {
    const on = onSite();
    await on.setUp(4);
    on.site.failing.set('POST /workflows/update', 409);
    const before = JSON.stringify(on.site.workflows);
    const attached = await on.call('setup/attach-gate', {});
    expect(attached.ok ? attached.value.halted : attached.failure).toMatchObject({ code: 'CONFLICT' });
    expect(JSON.stringify(on.site.workflows)).toBe(before);
  });

  test('a report that somebody takes off its screen is told in its step, and one press puts it back', async () => {
    const on = onSite();
    await on.setUp(5);
    for (const { tabs } of on.site.screens)
      for (const tab of tabs) tab.fields = tab.fields.filter((id) => !/^custom/.test(id));
    expect(statesOf(await on.call('setup/read', {}))).toMatch(/^done done (todo|drifted)/);
    expect(statesOf(await on.call('setup/place-field', {}))).toBe('done done done done done');
  });
});
