import { fixtureManifest } from './testing/fixture-manifest';
import { makeHome } from './testing/make-home';

/** The fixture app with a function that cleans up before it goes. */
const leaving = () => {
  const manifest = fixtureManifest();
  manifest.modules['preUninstall'] = [{ key: 'before-uninstall', function: 'clean-up' }];
  manifest.modules.function?.push({ key: 'clean-up', handler: 'index.cleanUp' });
  return makeHome(manifest, 'by the clock');
};
const priorityOf = async (mayWrite: boolean): Promise<string | null | undefined> => {
  const { playground } = await leaving();
  const { site } = playground.run();
  site.assumptions = { ...site.assumptions, preUninstallMayWrite: mayWrite };
  expect(await playground.changeApp('uninstall')).toBe('uninstalled');
  return [...site.issues.values()].find(({ key }) => key === 'OPS-1')?.priorityId;
};

test('a function runs before the app goes, and can still write unless Jira turns out not to let it', async () => {
  expect(await priorityOf(true)).toBe('4');
  expect(await priorityOf(false)).toBe('10000');
});

test('an app that is gone hears no events and answers no frame', async () => {
  const { playground, ask } = await leaving();
  await playground.changeApp('disable');
  playground.enter('chat', {
    accountId: 'sample-reporter',
    body: { project: 'OPS', issuetype: 'Bug', summary: 'New' },
  });
  await playground.advance(10);
  expect(playground.run().kvs.get('created')).toBeUndefined();
  expect(await ask('echo')).toMatchObject({ success: false });
  await playground.changeApp('enable');
  expect(await ask('echo')).toMatchObject({ success: true });
});

test('bulk work of Jira takes its time', async () => {
  const { playground } = await makeHome(fixtureManifest(), 'by the clock');
  const body = {
    selectedIssueIdsOrKeys: ['OPS-1'],
    selectedActions: ['priority'],
    editedFieldsInput: { priority: { priorityId: '2' } },
  };
  const caller = { as: 'user' as const, accountId: 'sample-reporter' };
  const request = { method: 'POST', path: '/rest/api/3/bulk/issues/fields', text: JSON.stringify(body), caller };
  playground.jira({ ...request, byApp: false });
  const statusNow = () => [...playground.run().site.tasks.values()][0]?.status;
  expect(statusNow()).toBe('ENQUEUED');
  await playground.advance(1);
  expect(statusNow()).toBe('COMPLETE');
});
