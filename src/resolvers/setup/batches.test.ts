import { makeProject, makeSite, makeWorkflow } from '../../jira/testing/fake-site';
import { onSite } from '../testing/on-site';

const TYPES = Array.from({ length: 12 }, (_, at) => ({ id: String(at + 1), name: `Type ${at + 1}` }));
/** A space whose work types have a workflow each. */
const wide = () => {
  const workflows = Object.fromEntries(TYPES.map(({ id }) => [id, `workflow-${id}`]));
  return onSite({
    projects: [makeProject({ issueTypes: TYPES, workflows })],
    workflows: TYPES.map(({ id }) => makeWorkflow({ id: `workflow-${id}`, name: `Workflow ${id}` })),
  });
};
const prepared = async () => {
  const there = wide();
  await there.setUp(1);
  const issueTypeIds = TYPES.map(({ id }) => id);
  await there.call('setup/choose', { packId: 'small', projectId: '10000', issueTypeIds });
  await there.call('setup/place-field', {});
  const levels = Object.fromEntries(makeSite().priorities.map(({ id }) => [id, id === '20' ? 'Blocker' : null]));
  await there.call('setup/map-priorities', { levels });
  return there;
};

test.each(['setup/attach-gate', 'setup/enforce'] as const)(
  '%s writes a part of many workflows in each call, and says how many are left',
  async (method) => {
    const { call, site } = await prepared();
    const gated = () => JSON.stringify(site.workflows).split('static/preflight-gate').length - 1;
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await call(method, {});
      seen.push([gated(), answer.ok && answer.value.batch?.left, answer.ok && answer.value.state.gate.state]);
    }
    expect(seen).toEqual([
      [5, 7, 'drifted'],
      [10, 2, 'drifted'],
      [12, undefined, 'done'],
    ]);
  },
);

test('a space observes until its last workflow has the gate', async () => {
  const { call } = await prepared();
  await call('setup/observe', {});
  const observes: unknown[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const answer = await call('setup/enforce', {});
    observes.push(answer.ok && answer.value.state.gate.observes);
  }
  expect(observes).toEqual([true, true, false]);
});
