import { HOUR, LEAD, onItem } from '../resolvers/request/testing/on-item';

const kindsIn = (log: unknown[]) => log.map((entry) => String(Reflect.get(Object(entry), 'kind')));

test.each([
  ['of a newer version', { schemaVersion: 9 }],
  ['that nobody can read', { schemaVersion: 1, answers: 7 }],
])('a request whose report became one %s is reminded of and expires by its clock', async (_name, report) => {
  const home = await onItem();
  await home.ask();
  home.writeReport(report);
  await home.playground.advance(7 * HOUR);
  expect(await home.viewOf(LEAD)).toMatchObject({ state: 'requested' });
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
  await home.playground.advance(3 * HOUR);
  expect(await home.viewOf(LEAD)).toMatchObject({ state: 'expired' });
  expect(kindsIn(home.auditLog()).filter((kind) => kind === 'request-expired')).toHaveLength(1);
});
