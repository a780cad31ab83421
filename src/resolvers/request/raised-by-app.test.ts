import { completeReport } from '../../core/testing/make-report';
import { PRIORITY } from '../../testing/in-playground';
import { ADMIN, LEAD, onItem, WHY } from './testing/on-item';

/** Granted where Priority is on no edit screen, so that the app raised it. */
async function raisedByApp() {
  const home = await onItem();
  await home.ask();
  home.rest('DELETE /screens/10302/tabs/10402/fields/priority', undefined, 'sample-site-admin');
  expect(await home.decide(LEAD)).toMatchObject({ value: { raised: 'app' } });
  await home.playground.advance(120);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  return home;
}

describe('a priority that the app raised for a grant', () => {
  test('falls with the grant when the report tells of another case', async () => {
    const home = await raisedByApp();
    const granted = { about: { blockerRequest: WHY, category: 'github' }, done: { 'not-on-not-blocking-list': false } };
    home.writeReport(completeReport(granted));
    await home.playground.advance(120);
    expect((await home.viewOf()).state).toBe('lapsed');
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
  });

  test('falls when an admin takes back what was allowed', async () => {
    const home = await raisedByApp();
    expect(await home.call('ruling/withdraw', { confirmed: true }, ADMIN)).toMatchObject({ ok: true });
    await home.playground.advance(120);
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
  });
});
