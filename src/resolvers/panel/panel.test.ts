import { fail, ok } from '../../contract/failure';
import { emptyReport } from '../../core/report/report';
import type { SavedDraft } from '../../core/report/saved-draft';
import { learn } from '../../core/suggest/category/learn';
import { nothingLearned } from '../../core/suggest/category/learning';
import { makeHistory } from '../../core/suggest/category/testing/make-history';
import { makeSite } from '../../jira/testing/fake-site';
import { memoryLearnings } from '../../jira/testing/memory-learning';
import { memoryPorts } from '../../jira/testing/memory-ports';
import { makeStored } from '../../jira/testing/small-policy';
import { keepDrafts } from './keep-drafts';
import { openPanel } from './open-panel';

const draft: SavedDraft = {
  ...{ schemaVersion: 1, id: 'draft-00001', savedAt: 1, projectId: '10000', wished: false },
  report: emptyReport,
};
const reporter = { accountId: 'reporter', projectId: '10000' };

const covered = async () => {
  const { policies, drafts } = memoryPorts(makeSite());
  await policies.save(makeStored(), null);
  return { policies, drafts };
};

test('the panel gets the policy of its own project and the person’s own drafts', async () => {
  const { policies, drafts } = await covered();
  await keepDrafts(drafts)({ drafts: [draft] }, reporter);
  const { policy } = makeStored();
  expect(await openPanel(policies, drafts, memoryLearnings())({}, reporter)).toEqual(ok({ policy, drafts: [draft] }));
  const somebodyElse = { ...reporter, accountId: 'somebody-else' };
  expect(await openPanel(policies, drafts, memoryLearnings())({}, somebodyElse)).toEqual(ok({ policy, drafts: [] }));
});

test('the panel is told that its space observes, and nothing where the gate stands', async () => {
  const { policies, drafts } = await covered();
  expect(await openPanel(policies, drafts, memoryLearnings())({}, reporter)).not.toHaveProperty('value.observes');
  await policies.save({ ...makeStored(), observes: true }, null);
  expect(await openPanel(policies, drafts, memoryLearnings())({}, reporter)).toMatchObject({
    value: { observes: true },
  });
});

test('a project without settings is POLICY_MISSING, and no other project’s policy is lent', async () => {
  const { policies, drafts } = await covered();
  expect(await openPanel(policies, drafts, memoryLearnings())({}, { ...reporter, projectId: '10001' })).toEqual(
    fail('POLICY_MISSING'),
  );
});

test('a call that Forge says no project for is NOT_FOUND', async () => {
  const { policies, drafts } = await covered();
  const nowhere = { ...reporter, projectId: null };
  expect(await openPanel(policies, drafts, memoryLearnings())({}, nowhere)).toEqual(fail('NOT_FOUND', 'project'));
});

test('a policy that cannot be read is told, never replaced', async () => {
  const { policies, drafts } = await covered();
  const unreadable = { ...policies, read: async () => fail('POLICY_UNREADABLE', 'policy.levels') };
  expect(await openPanel(unreadable, drafts, memoryLearnings())({}, reporter)).toEqual(
    fail('POLICY_UNREADABLE', 'policy.levels'),
  );
});

test('drafts that cannot be read do not keep the panel closed', async () => {
  const { policies, drafts } = await covered();
  const down = { ...drafts, read: async () => fail('STORAGE_UNAVAILABLE') };
  expect(await openPanel(policies, down, memoryLearnings())({}, reporter)).toMatchObject({
    ok: true,
    value: { drafts: [], draftsFailure: { code: 'STORAGE_UNAVAILABLE' } },
  });
});

test('somebody without an account gets the policy, and has no drafts to keep', async () => {
  const { policies, drafts } = await covered();
  const nobody = { ...reporter, accountId: null };
  expect(await openPanel(policies, drafts, memoryLearnings())({}, nobody)).toMatchObject({
    ok: true,
    value: { drafts: [] },
  });
  expect(await keepDrafts(drafts)({ drafts: [draft] }, nobody)).toEqual(fail('FORBIDDEN', 'account'));
});

test('what was learned of the project comes along; what cannot be read is left out', async () => {
  const { policies, drafts } = await covered();
  const learnings = memoryLearnings();
  const model = learn(makeHistory(30));
  const { items, right } = model;
  const named = { runId: 'run-1', learnedAt: 1, items, categories: 3, strong: null, right };
  await learnings.write('10000', nothingLearned, { ...nothingLearned, model: named });
  expect(await openPanel(policies, drafts, learnings)({}, reporter)).not.toHaveProperty('value.model');
  await learnings.writeModel('10000', 'run-1', model);
  expect(await openPanel(policies, drafts, learnings)({}, reporter)).toMatchObject({ value: { model } });
  const down = { ...learnings, read: async () => fail('STORAGE_UNAVAILABLE') };
  expect(await openPanel(policies, drafts, down)({}, reporter)).not.toHaveProperty('value.model');
});
