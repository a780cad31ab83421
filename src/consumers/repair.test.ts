import { cautious } from '../core/policy/afterwards';
import { completeReport } from '../core/testing/make-report';
import { inPlayground, LEARN, PRIORITY, REPORTER } from '../testing/in-playground';

const restoring = { repair: { ...cautious, mode: 'restore' } } as const;
test('a Blocker that somebody sets by REST is put back, with one comment, in three calls', async () => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Low);
  await home.playground.advance(1);
  home.appCalls();
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Low);
  const [comment] = home.commentsOn('LEARN-2');
  expect(JSON.stringify(comment)).toContain('PREFLIGHT-BLOCKER-CHECKLIST');
  expect(JSON.stringify(comment)).toContain('from “Blocker” to “Low”');
  expect(home.appCalls().filter((call) => !/^GET \/(field|myself)$/.test(call))).toEqual([
    expect.stringMatching(/^GET \/issue\/\d+$/),
    expect.stringMatching(/^PUT \/issue\/\d+$/),
    expect.stringMatching(/^POST \/issue\/\d+\/comment$/),
  ]);
});

test('the same state again is put back without a second comment', async () => {
  const home = await inPlayground(restoring);
  for (const again of [false, true]) {
    home.setPriority('LEARN-2', PRIORITY.Blocker);
    await home.playground.advance(60);
    expect({ again, is: home.priorityOf('LEARN-2') }).toEqual({ again, is: PRIORITY.Medium });
  }
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
});

test('a Blocker with its checklist stays', async () => {
  const home = await inPlayground(restoring);
  const { reportFieldId } = home.playground.state();
  home.rest('PUT /issue/LEARN-2', {
    fields: { [reportFieldId]: completeReport(), priority: { id: PRIORITY.Blocker } },
  });
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.commentsOn('LEARN-2')).toEqual([]);
});

test('an event that is delivered twice, late and out of order is one repair and one comment', async () => {
  const home = await inPlayground(restoring);
  home.playground.run().travel.set({ seed: 7, twice: 1, leastDelaySeconds: 0, mostDelaySeconds: 120 });
  for (const id of [PRIORITY.Blocker, PRIORITY.High, PRIORITY.Blocker]) home.setPriority('LEARN-2', id);
  await home.playground.advance(400);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.High);
  expect(home.commentsOn('LEARN-2')).toHaveLength(1);
});

test('what other projects do with the same priority is nobody’s business', async () => {
  const home = await inPlayground(restoring);
  home.appCalls();
  home.rest('PUT /issue/OPS-1', { fields: { priority: { id: PRIORITY.High } } }, 'sample-site-admin');
  home.rest('PUT /issue/OPS-1', { fields: { priority: { id: PRIORITY.Blocker } } }, 'sample-site-admin');
  await home.playground.advance(60);
  expect(home.appCalls()).toEqual([]);
  expect(home.priorityOf('OPS-1')).toBe(PRIORITY.Blocker);
});

test('an exempt person’s Blocker stays, and the log knows', async () => {
  const exemptions = { groups: [], accounts: [REPORTER], apps: [] };
  const home = await inPlayground({ ...restoring, exemptions });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.auditLog()).toMatchObject([{ kind: 'exempt', because: 'exempt', project: LEARN }]);
});
