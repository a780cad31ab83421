import { makeProject } from '../../jira/testing/fake-site';
import { LEVELS, onSite, type OnSite } from '../testing/on-site';

const NEIGHBOUR = '10001';
/** LEARN has its gate; its neighbour, with the same workflow, is about to attach one. */
async function neighbourMaps(levels: typeof LEVELS | Record<string, string | null>): Promise<OnSite> {
  const on = onSite({ projects: [makeProject(), makeProject({ id: NEIGHBOUR, key: 'NEXT', name: 'Next door' })] });
  await on.setUp(5);
  await on.call('setup/choose', { packId: 'small', projectId: NEIGHBOUR, issueTypeIds: ['1', '2'] });
  await on.call('setup/map-priorities', { levels });
  await on.call('setup/place-field', {});
  return on;
}
const workflowIn = async ({ call }: OnSite) => {
  const read = await call('setup/read', {});
  return read.ok ? read.value.state.gate.workflows[0] : undefined;
};

test('a space with the same guarded priorities shares the gate, and nothing has to be said', async () => {
  const on = await neighbourMaps(LEVELS);
  expect(await workflowIn(on)).toMatchObject({ attached: 'current' });
  expect(await workflowIn(on)).not.toHaveProperty('otherwise');
});

test('a space with other guarded priorities is told before it changes them for both, and afterwards the first one is', async () => {
  const on = await neighbourMaps({ ...LEVELS, 30: 'Blocker' });
  const before = await workflowIn(on);
  expect(before).toMatchObject({ attached: 'old', otherwise: { whenUnreadable: 'closed' } });
  expect(before?.otherwise?.guards).not.toContain('30');
  await on.call('setup/attach-gate', {});
  expect(await workflowIn(on)).not.toHaveProperty('otherwise');

  await on.call('setup/choose', { packId: 'small', projectId: '10000', issueTypeIds: ['1', '2'] });
  const first = await workflowIn(on);
  expect(first).toMatchObject({ attached: 'old' });
  expect(first?.otherwise?.guards).toContain('30');
});

test('another fail policy is told the same way', async () => {
  const on = await neighbourMaps(LEVELS);
  await on.call('setup/set-fail-policy', { whenUnreadable: 'open' });
  await on.call('setup/choose', { packId: 'small', projectId: '10000', issueTypeIds: ['1', '2'] });
  expect(await workflowIn(on)).toMatchObject({ otherwise: { whenUnreadable: 'open' } });
});
