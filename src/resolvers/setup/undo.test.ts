import { FIELD, makeProject } from '../../jira/testing/fake-site';
import { onSite, statesOf } from '../testing/on-site';

const shown = (site: ReturnType<typeof onSite>['site']): number =>
  site.screens.flatMap(({ tabs }) => tabs.flatMap(({ fields }) => fields)).filter((field) => field === FIELD).length;

test('the report comes off the screens, and the step can be done again', async () => {
  const { site, call, setUp } = onSite();
  await setUp(3);
  const placed = shown(site);
  expect(placed).toBeGreaterThan(0);
  expect(statesOf(await call('setup/undo', { step: 'field' }))).toBe('done done todo todo waiting:field');
  expect(shown(site)).toBe(0);
  expect(statesOf(await setUp(3))).toBe('done done done todo todo');
  expect(shown(site)).toBe(placed);
});

test('under a gate the report stays; while the space observes it can go', async () => {
  const { call, setUp } = onSite();
  await setUp(5);
  expect(await call('setup/undo', { step: 'field' })).toMatchObject({ failure: { code: 'CONFLICT', detail: 'gated' } });
  await call('setup/observe', {});
  expect(await call('setup/undo', { step: 'field' })).toMatchObject({ value: { state: { field: { state: 'todo' } } } });
});

test('the form script goes, and nothing else', async () => {
  const { site, call, setUp } = onSite();
  await setUp(4);
  const before = JSON.stringify([site.screens, site.workflows]);
  expect(statesOf(await call('setup/undo', { step: 'formScript' }))).toBe('done done done todo todo');
  expect(site.uiModifications).toEqual([]);
  expect(JSON.stringify([site.screens, site.workflows])).toBe(before);
});

test('a screen that another covered space may show keeps the report', async () => {
  const other = makeProject({ id: '10009', key: 'OTHER', name: 'Other' });
  const { site, call, setUp } = onSite();
  site.projects.push(other);
  await setUp(3);
  await call('setup/choose', { packId: 'small', projectId: '10009', issueTypeIds: ['1'] });
  await call('setup/choose', { packId: 'small', projectId: '10000', issueTypeIds: ['1', '2'] });
  const before = shown(site);
  await call('setup/undo', { step: 'field' });
  expect(shown(site)).toBe(before);
});

test('where Jira does not answer, the script stays and that is said', async () => {
  const { site, call, setUp } = onSite();
  await setUp(4);
  site.failing.set('DELETE /uiModifications', 503);
  expect(await call('setup/undo', { step: 'formScript' })).toMatchObject({ failure: { code: 'JIRA_UNAVAILABLE' } });
  expect(site.uiModifications).toHaveLength(1);
});
