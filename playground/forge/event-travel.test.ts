import { makeHome } from './testing/make-home';
import { fixtureManifest } from './testing/fixture-manifest';

const newTask = { fields: { project: { key: 'OPS' }, issuetype: { name: 'Bug' }, summary: 'New' } };

test('an event arrives when the playground lets the time pass', async () => {
  const { playground } = await makeHome(fixtureManifest(), 'by the clock');
  const run = playground.run();
  run.travel.set({ leastDelaySeconds: 180, mostDelaySeconds: 180 });
  const before = run.clock.now();
  const asked = { method: 'POST', path: '/rest/api/3/issue', text: JSON.stringify(newTask), byApp: false };
  playground.jira({ ...asked, caller: { as: 'user', accountId: 'sample-reporter' } });
  await playground.advance(179);
  expect(run.kvs.get('created')).toBeUndefined();
  await playground.advance(1);
  expect(run.kvs.get('created')).toMatchObject({ value: 'OPS-2', createdAt: before + 180_000 });
});
