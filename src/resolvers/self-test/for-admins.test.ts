import { onSite } from '../testing/on-site';

test.each(['self-test/read', 'self-test/start', 'self-test/look'] as const)('%s is for Jira admins', async (method) => {
  const answer = await onSite({ isAdmin: false }).call(method, {});
  expect(answer).toMatchObject({ failure: { code: 'FORBIDDEN' } });
});
