import type { Result } from '../../contract/failure';
import type { SetupAnswer } from '../../contract/setup';
import { onSite } from '../testing/on-site';

const gateIn = (answer: Result<SetupAnswer>) => (answer.ok ? answer.value.state.gate : null);
const configOf = (workflows: readonly unknown[]): string => JSON.stringify(workflows);

test('the choice is told, stored, and in every gate at once', async () => {
  const on = onSite();
  expect(gateIn(await on.setUp(5))).toMatchObject({ state: 'done', whenUnreadable: 'closed' });
  expect(configOf(on.site.workflows)).not.toContain('\\"o\\":true');
  const open = await on.call('setup/set-fail-policy', { whenUnreadable: 'open' });
  expect(gateIn(open)).toMatchObject({ state: 'done', whenUnreadable: 'open' });
  expect(configOf(on.site.workflows)).toContain('\\"o\\":true');
  const closed = await on.call('setup/set-fail-policy', { whenUnreadable: 'closed' });
  expect(gateIn(closed)).toMatchObject({ state: 'done', whenUnreadable: 'closed' });
});

test('before a gate hangs it is only stored', async () => {
  const on = onSite();
  await on.setUp(4);
  const before = configOf(on.site.workflows);
  const open = await on.call('setup/set-fail-policy', { whenUnreadable: 'open' });
  expect(gateIn(open)).toMatchObject({ state: 'todo', whenUnreadable: 'open' });
  expect(configOf(on.site.workflows)).toBe(before);
});

test('where Jira fails in between, the gate is told as out of date', async () => {
  const on = onSite();
  await on.setUp(5);
  on.site.failing.set('POST /workflows/update', 503);
  const halted = await on.call('setup/set-fail-policy', { whenUnreadable: 'open' });
  expect(halted).toMatchObject({
    value: { halted: { code: 'JIRA_UNAVAILABLE' }, state: { gate: { state: 'drifted' } } },
  });
});
