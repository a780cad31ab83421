import type { Projections } from '../../contract/projections';
import type { SpaceState } from '../../contract/spaces';
import type { SpaceLine } from '../../jira/follow-ports';
import type { Project } from '../../jira/ports';
import { makeProject } from '../../jira/testing/fake-site';
import { onSite, type OnSite } from '../testing/on-site';
import { stateOf } from './list-spaces';

const project = { id: '10000', key: 'LEARN', name: 'Learn', managedBy: 'company' as const };
const line = { projectId: '10000', since: 1, revision: 4, site: 2, differs: [] };
const followed: Projections = { schemaVersion: 1, revision: 4, at: 1, open: [], unfitting: null };
const failure = { code: 'JIRA_UNAVAILABLE' as const };

const cases: [SpaceState, SpaceLine, Project | null, number, Projections | null][] = [
  ['current', line, project, 2, followed],
  ['current', line, project, 2, null],
  ['gone', line, null, 2, followed],
  ['apart', { ...line, site: null }, project, 2, followed],
  ['behind', line, project, 3, followed],
  ['behind', line, project, 2, { ...followed, revision: 3 }],
  ['open', line, project, 2, { ...followed, open: [{ is: 'gates', failure }] }],
  ['unfitting', line, project, 3, { ...followed, unfitting: 3 }],
  ['behind', line, project, 4, { ...followed, unfitting: 3 }],
];
test.each(cases)('a space is %s', (state, of, there, site, projections) => {
  expect(stateOf({ line: of, project: there }, site, projections)).toBe(state);
});

async function withSpaces(count: number): Promise<OnSite> {
  const projects = Array.from({ length: count }, (_, n) =>
    makeProject({ id: String(10_000 + n), key: `P${n}`, name: `Space ${String(n).padStart(3, '0')}` }),
  );
  const there = onSite({ projects });
  for (const { id } of projects)
    await there.call('setup/choose', { packId: 'small', projectId: id, issueTypeIds: ['1'] });
  return there;
}

test('the covered spaces are listed by name, fifty at a time, with what they differ in', async () => {
  const there = await withSpaces(55);
  const first = await there.call('spaces/list', { search: '', startAt: 0 });
  expect(first).toMatchObject({ value: { total: 55, site: { revision: 1, name: 'Small' } } });
  expect(first.ok && first.value.rows.map(({ name }) => name)).toHaveLength(50);
  expect(first.ok && first.value.rows[0]).toMatchObject({ key: 'P0', differs: [], state: 'current' });
  const second = await there.call('spaces/list', { search: '', startAt: 50 });
  expect(second.ok && second.value.rows.map(({ name }) => name)).toEqual(
    [50, 51, 52, 53, 54].map((n) => `Space 0${n}`),
  );
});

test('a name is searched in Jira, and a space that is gone stays in the whole list', async () => {
  const there = await withSpaces(12);
  expect(await there.call('spaces/list', { search: 'space 01', startAt: 0 })).toMatchObject({
    value: { total: 2, rows: [{ key: 'P10' }, { key: 'P11' }] },
  });
  there.site.projects = there.site.projects.slice(1);
  const all = await there.call('spaces/list', { search: '', startAt: 0 });
  expect(all.ok && all.value.rows.at(-1)).toMatchObject({ id: '10000', name: '10000', state: 'gone' });
});

test('only Jira admins see the list', async () => {
  const there = await withSpaces(1);
  there.site.isAdmin = false;
  there.site.administers = ['10000'];
  expect(await there.call('spaces/list', { search: '', startAt: 0 })).toMatchObject({ failure: { code: 'FORBIDDEN' } });
});
