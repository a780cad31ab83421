import { onSite, type OnSite } from '../testing/on-site';

const setUp = async (): Promise<OnSite> => {
  const there = onSite();
  await there.setUp(2);
  return there;
};
const read = async ({ call }: OnSite) => {
  const state = await call('policy/read', {});
  if (!state.ok) throw new Error(state.failure.code);
  return state.value;
};
async function keep(there: OnSite, name: string, seen: number | null) {
  const { published } = await read(there);
  return there.call('policy/draft', { policy: { ...published, name }, base: published.revision, seen });
}
const stampOf = (answer: Awaited<ReturnType<typeof keep>>): number | null =>
  answer.ok ? (answer.value.draft?.stamp ?? null) : null;

test('the second tab of one person keeps, discards and publishes nothing over what it did not see', async () => {
  const there = await setUp();
  const first = stampOf(await keep(there, 'First tab', null));
  const conflict = { ok: false, failure: { code: 'CONFLICT', detail: 'draft' } };
  expect(await keep(there, 'Second tab', null)).toEqual(conflict);
  expect(await there.call('policy/draft', { policy: null, seen: null })).toEqual(conflict);
  expect(await there.call('policy/publish', { note: 'unseen', seen: null })).toEqual(conflict);
  expect(await read(there)).toMatchObject({ draft: { stamp: first, policy: { name: 'First tab' } } });
  expect(await there.call('policy/publish', { note: 'seen', seen: first })).toMatchObject({
    value: { published: { name: 'First tab' }, draft: null },
  });
});

test('after taking over, the first tab is the one that learns of it', async () => {
  const there = await setUp();
  const first = stampOf(await keep(there, 'First tab', null));
  expect(await keep(there, 'Second tab', first)).toMatchObject({
    value: { draft: { policy: { name: 'Second tab' } } },
  });
  expect(await keep(there, 'First tab again', first)).toMatchObject({ failure: { code: 'CONFLICT', detail: 'draft' } });
});

test('two writes at the same moment: one is kept, the other is told', async () => {
  const there = await setUp();
  const seen = stampOf(await keep(there, 'Begun', null));
  const answers = await Promise.all([keep(there, 'One', seen), keep(there, 'Other', seen)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, failure: { code: 'CONFLICT', detail: 'draft' } });
});

test('whoever is behind learns who published what since', async () => {
  const there = await setUp();
  const other = { accountId: 'other', projectId: null };
  const { published } = await read(there);
  await there.call('policy/draft', { policy: { ...published, name: 'Theirs' }, base: 2 }, other);
  await there.call('policy/publish', { note: 'their reason' }, other);
  await there.call('policy/draft', { policy: { ...published, description: 'Mine' }, base: 2 });
  const { meanwhile, base } = await read(there);
  expect(meanwhile).toMatchObject([{ line: { revision: 3, note: 'their reason', by: 'other' } }]);
  expect(base?.revision).toBe(2);
});
