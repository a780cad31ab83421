import { fail, ok } from '../../contract/failure';
import { emptyReport } from '../../core/report/report';
import type { SavedDraft } from '../../core/report/saved-draft';
import { makeProject } from '../../jira/testing/fake-site';
import { onSite } from '../testing/on-site';

const draftOf = (n: number): SavedDraft => ({
  ...{ schemaVersion: 1, id: `draft-${1000 + n}`, savedAt: n, projectId: '10000', wished: false },
  report: emptyReport,
});
const reporter = { accountId: 'reporter', projectId: null };
const draftsOf = async ({ call }: ReturnType<typeof onSite>) => {
  const opened = await call('entrance/open', {}, reporter);
  return opened.ok ? opened.value.drafts.map(({ id }) => id) : opened.failure;
};
const twoSpaces = () => [makeProject(), makeProject({ id: '10009', key: 'HR', name: 'People' })];

test('a person who is no admin sees the covered spaces, their own drafts and the field', async () => {
  const there = onSite({ projects: twoSpaces() });
  await there.setUp(2);
  there.site.isAdmin = false;
  await there.call('panel/keep-drafts', { drafts: [draftOf(1)] }, reporter);
  const opened = await there.call('entrance/open', {}, reporter);
  expect(opened).toMatchObject(ok({ spaces: [{ id: '10000', key: 'LEARN' }], drafts: [{ id: 'draft-1001' }] }));
  expect(opened.ok && opened.value.spaces).toHaveLength(1);
  expect(opened.ok && opened.value.fieldId).toMatch(/^customfield_/);
  expect(await there.call('entrance/open', {}, { ...reporter, accountId: 'another' })).toMatchObject(
    ok({ drafts: [] }),
  );
});

test('a space tells its covered work types and what its form asks', async () => {
  const there = onSite();
  await there.setUp(1);
  const space = await there.call('entrance/space', { projectId: '10000' }, reporter);
  expect(space).toMatchObject(ok({ types: [{ id: '1' }, { id: '2' }] }));
  expect(space.ok && Object.keys(space.value.form)).toEqual(['parts', 'categories']);
});

test('a space that is not covered, and one that the caller cannot see', async () => {
  const there = onSite({ projects: twoSpaces() });
  await there.setUp(1);
  expect(await there.call('entrance/space', { projectId: '10009' }, reporter)).toEqual(fail('POLICY_MISSING'));
  there.site.projects = [];
  expect(await there.call('entrance/space', { projectId: '10000' }, reporter)).toMatchObject(fail('NOT_FOUND'));
  expect(await there.call('entrance/open', {}, reporter)).toMatchObject(ok({ spaces: [] }));
});

test('without any covered space the page opens and names none', async () => {
  expect(await onSite().call('entrance/open', {}, reporter)).toMatchObject(ok({ spaces: [], drafts: [] }));
});

test('a draft is discarded, and put back', async () => {
  const there = onSite();
  await there.call('panel/keep-drafts', { drafts: [draftOf(1), draftOf(2)] }, reporter);
  expect(await there.call('drafts/discard', { id: 'draft-1001' }, reporter)).toEqual(ok({ wasThere: true }));
  expect(await draftsOf(there)).toEqual(['draft-1002']);
  expect(await there.call('drafts/discard', { id: 'draft-1001' }, reporter)).toEqual(ok({ wasThere: false }));
  await there.call('drafts/restore', { draft: draftOf(1) }, reporter);
  expect(await draftsOf(there)).toEqual(['draft-1002', 'draft-1001']);
});

test('two tabs that discard in the same moment bring nothing back', async () => {
  const there = onSite();
  await there.call('panel/keep-drafts', { drafts: [draftOf(1), draftOf(2), draftOf(3)] }, reporter);
  const discard = (id: string) => there.call('drafts/discard', { id }, reporter);
  const both = await Promise.all([discard('draft-1001'), discard('draft-1002')]);
  expect(both).toEqual([ok({ wasThere: true }), ok({ wasThere: true })]);
  expect(await draftsOf(there)).toEqual(['draft-1003']);
});

test('one too many: the oldest goes', async () => {
  const there = onSite();
  await there.call('panel/keep-drafts', { drafts: Array.from({ length: 20 }, (_, n) => draftOf(n)) }, reporter);
  await there.call('drafts/restore', { draft: draftOf(50) }, reporter);
  const ids = await draftsOf(there);
  expect(ids).toHaveLength(20);
  expect(ids).not.toContain('draft-1000');
});

test('nobody’s drafts are nobody’s to change', async () => {
  const there = onSite();
  const nobody = { accountId: null, projectId: null };
  expect(await there.call('drafts/discard', { id: 'draft-1001' }, nobody)).toEqual(fail('FORBIDDEN', 'account'));
  expect(await there.call('drafts/restore', { draft: draftOf(1) }, nobody)).toEqual(fail('FORBIDDEN', 'account'));
});
