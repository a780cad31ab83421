import type { PolicyRows } from '../../core/policy/policy-rows';
import { smallPolicy } from '../../jira/testing/small-policy';
import { onSite, type OnSite } from '../testing/on-site';
import * as z from 'zod/mini';

const Pushed = z.object({
  queueName: z.string(),
  payload: z.array(z.object({ body: z.looseObject({ entries: z.optional(z.array(z.unknown())) }) })),
});

const scope = { projectId: '10000' };
const read = async ({ call }: OnSite) => {
  const state = await call('policy/read', { scope });
  if (!state.ok) throw new Error(state.failure.code);
  return state.value;
};
/** A space whose site leaves these sections to it; from now on its own admin calls. */
async function opened(...sections: string[]): Promise<OnSite> {
  const there = onSite();
  await there.setUp(2);
  expect(await there.call('policy/permit', { sections })).toMatchObject({ ok: true });
  there.site.isAdmin = false;
  there.site.administers = ['10000'];
  return there;
}
async function publish(there: OnSite, change: Partial<PolicyRows>) {
  const { published } = await read(there);
  await there.call('policy/draft', { scope, policy: { ...published, ...change }, base: published.revision });
  return there.call('policy/publish', { scope, note: 'a change' });
}
const kinds = [{ id: 'ours', title: 'Ours' }];

test('what the site opens is changed by the admin of a space, who learns of it before', async () => {
  const there = await opened('kinds');
  expect((await read(there)).may).toEqual({ everything: false, sections: ['kinds'] });
  expect(await publish(there, { kinds })).toMatchObject({
    value: { published: { kinds }, origins: { kinds: 'space' } },
  });
});

test.each([
  ['a section that is not open', { contacts: { team: { title: 'Team', value: '#us' } } }, 'contacts'],
  ['one that is open and one that is not', { kinds, contacts: { team: { title: 'Team', value: '#us' } } }, 'contacts'],
  ['levels', { levels: smallPolicy().levels.map((level) => ({ ...level, title: 'Ours' })) }, 'levels'],
])('%s in a forged draft is refused, and nothing is published', async (_which, change, path) => {
  const there = await opened('kinds', 'parts');
  const before = there.site.kvs.get('policy:10000');
  const answer = await publish(there, change);
  expect(answer.ok && answer.value.problems?.map((problem) => problem.path.split('.')[0])).toContain(path);
  expect(there.site.kvs.get('policy:10000')).toEqual(before);
});

test('what was open and is closed again stays as it was published, and is changed no more', async () => {
  const there = await opened('kinds');
  await publish(there, { kinds });
  there.site.isAdmin = true;
  await there.call('policy/permit', { sections: [] });
  there.site.isAdmin = false;
  expect((await read(there)).published.kinds).toEqual(kinds);
  expect(await publish(there, { kinds: [] })).toMatchObject({
    value: { published: { kinds }, problems: [{ path: 'kinds' }] },
  });
  const restored = await there.call('policy/restore', { scope, revision: 2, note: 'back' });
  expect(restored).toMatchObject({ value: { problems: [{ path: 'kinds' }] } });
});

test('only a Jira admin opens sections, and never those of the site alone', async () => {
  const there = await opened();
  expect(await there.call('policy/permit', { sections: ['kinds'] })).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  there.site.isAdmin = true;
  expect(await there.call('policy/permit', { sections: ['levels'] })).toMatchObject({
    failure: { code: 'INVALID_INPUT' },
  });
});

describe('the audit log', () => {
  const logged = ({ site }: OnSite) =>
    site.queued.flatMap((one) => {
      const { queueName, payload } = Pushed.parse(one);
      return queueName === 'audit' ? payload.flatMap(({ body }) => body.entries ?? [body]) : [];
    });

  test('keeps a publication of the site default and what the site opens, in the log of the site', async () => {
    const there = await opened('kinds');
    there.site.isAdmin = true;
    const state = await there.call('policy/read', { scope: 'site' });
    const policy = state.ok ? { ...state.value.published, name: 'Ours' } : {};
    there.site.queued.splice(0);
    await there.call('policy/draft', { scope: 'site', policy, base: state.ok ? state.value.published.revision : 0 });
    await there.call('policy/publish', { scope: 'site', note: 'a name' });
    await there.call('policy/permit', { sections: [] });
    expect(JSON.stringify(logged(there))).toMatch(/"project":"0".*policy\/publish.*"project":"0".*policy\/permit/);
  });

  test('keeps nothing of what was not published', async () => {
    const there = await opened();
    there.site.queued.splice(0);
    expect(await publish(there, { kinds })).toMatchObject({ value: { problems: [{ path: 'kinds' }] } });
    expect(logged(there)).toEqual([]);
  });
});
