import type { PolicyScope } from '../../contract/policy-revisions';
import type { Policy } from '../../core/policy/policy';
import { onSite, type OnSite } from '../testing/on-site';

const space = { projectId: '10000' };
const read = async ({ call }: OnSite, scope: PolicyScope) => {
  const state = await call('policy/read', { scope });
  if (!state.ok) throw new Error(state.failure.code);
  return state.value;
};
async function publish(there: OnSite, scope: PolicyScope, change: (policy: Policy) => Partial<Policy>) {
  const { published } = await read(there, scope);
  await there.call('policy/draft', { scope, policy: { ...published, ...change(published) }, base: published.revision });
  return there.call('policy/publish', { scope, note: 'a change' });
}
/** A space that differs in its name and in one rule. */
async function differing(): Promise<OnSite> {
  const there = onSite();
  await there.setUp(2);
  await publish(there, space, ({ rules }) => ({ name: 'Ours', rules: { ...rules, 'answer-instead': 'block' } }));
  return there;
}
const note = 'Back to the site default';
const differsIn = async (there: OnSite) =>
  Object.entries((await read(there, space)).origins).flatMap(([path, origin]) =>
    origin === 'space' && !path.includes('.') ? [path] : [],
  );

test('everything goes back to the site default, as a revision of its own', async () => {
  const there = await differing();
  expect(await there.call('policy/reset', { scope: space, note })).toMatchObject({
    value: { published: { name: 'Small', revision: 4 } },
  });
  expect(await differsIn(there)).toEqual([]);
  expect(await there.call('policy/history', { scope: space })).toMatchObject({ value: { lines: [{ note }, {}, {}] } });
});

test('one section alone goes back', async () => {
  const there = await differing();
  await there.call('policy/reset', { scope: space, sections: ['name'], note });
  expect(await differsIn(there)).toEqual(['rules']);
});

test('the admin of a space takes back what such an admin may change, and no more', async () => {
  const there = await differing();
  there.site.isAdmin = false;
  there.site.administers = ['10000'];
  await there.call('policy/reset', { scope: space, note });
  expect(await differsIn(there)).toEqual(['name']);
  expect(await there.call('policy/reset', { scope: space, sections: ['name'], note })).toMatchObject({
    value: { problems: [{ path: 'name' }] },
  });
  expect(await differsIn(there)).toEqual(['name']);
});

test('what the site permits can be changed in the space from then on', async () => {
  const there = await differing();
  expect(await there.call('policy/permit', { sections: ['name', 'name'] })).toMatchObject({
    value: { may: { sections: ['name'] } },
  });
  there.site.isAdmin = false;
  there.site.administers = ['10000'];
  expect(await publish(there, space, () => ({ name: 'Theirs' }))).toMatchObject({
    value: { published: { name: 'Theirs' } },
  });
});

test.each(['sitePriorities', 'levels', 'exemptions', 'id', 'nonsense'])(
  '%s is never left to spaces',
  async (section) => {
    const { call } = await differing();
    expect(await call('policy/permit', { sections: [section] })).toMatchObject({ failure: { code: 'INVALID_INPUT' } });
  },
);

test('only Jira admins say what spaces may change', async () => {
  const there = await differing();
  there.site.isAdmin = false;
  there.site.administers = ['10000'];
  expect(await there.call('policy/permit', { sections: ['name'] })).toMatchObject({ failure: { code: 'FORBIDDEN' } });
});
