import { fail, ok } from '../../contract/failure';
import { nothingLearned } from '../../core/suggest/category/learning';
import type { LearnTurn } from '../../jira/learn-ports';
import { memoryLearnings } from '../../jira/testing/memory-learning';
import { memoryPolicies } from '../../jira/testing/memory-policies';
import { makeStored } from '../../jira/testing/small-policy';
import { beginWeekly } from './learn-weekly';

const setUp = async (wanted: readonly string[]) => {
  const { policies } = memoryPolicies();
  const learnings = memoryLearnings();
  for (const projectId of ['10000', '10001', '10002']) {
    await policies.save({ ...makeStored(), projectId }, null);
    await learnings.write(projectId, nothingLearned, { ...nothingLearned, isWeekly: wanted.includes(projectId) });
  }
  const pushed: LearnTurn[] = [];
  const push = async (turn: LearnTurn) => {
    pushed.push(turn);
    return turn.projectId === '10001' ? fail('STORAGE_UNAVAILABLE') : ok({});
  };
  return { ports: { policies, learnings, turns: { push } }, pushed };
};

test('every space that wants it begins a run, and none that does not', async () => {
  const { ports, pushed } = await setUp(['10000', '10002']);
  expect(await beginWeekly(ports, 5)).toEqual(ok(2));
  expect(pushed.map(({ projectId }) => projectId).toSorted()).toEqual(['10000', '10002']);
});

test('a space that learns already is left alone', async () => {
  const { ports } = await setUp(['10000']);
  await beginWeekly(ports, 5);
  jest.spyOn(console, 'warn').mockReturnValue();
  expect(await beginWeekly(ports, 6)).toEqual(ok(0));
});

test('one that cannot begin holds up no other, and is said', async () => {
  const { ports } = await setUp(['10001', '10002']);
  const warned = jest.spyOn(console, 'warn').mockReturnValue();
  expect(await beginWeekly(ports, 5)).toEqual(ok(1));
  expect(warned).toHaveBeenCalledWith('weekly learning did not begin', '10001', 'STORAGE_UNAVAILABLE');
});
