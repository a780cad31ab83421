import { cautious } from '../core/policy/afterwards';
import { inPlayground, PRIORITY } from '../testing/in-playground';

const restoring = { repair: { ...cautious, mode: 'restore' } } as const;
const isEdit = (call: string) => call.startsWith('PUT /issue');

test('a scheme that lost the fallback: Jira takes no other priority, so the work item is flagged and left', async () => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  let edits = 0;
  // The edit and its second try past the edit screen; the label is an edit of its own.
  home.answering((call) => (isEdit(call) && (edits += 1) <= 2 ? 400 : undefined));
  await home.playground.advance(60);
  expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Blocker);
  expect(home.labelsOf('LEARN-2')).toEqual(['preflight-open']);
  expect(home.auditLog()).toMatchObject([{ kind: 'flagged', because: 'no-fallback' }]);
  expect(home.commentsOn('LEARN-2')).toEqual([]);
});

test('a flagged work item whose scheme is still without it is not tried over and over', async () => {
  const home = await inPlayground(restoring);
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  let edits = 0;
  home.answering((call) => (isEdit(call) && (edits += 1) !== 3 ? 400 : undefined));
  await home.playground.advance(60);
  await home.playground.advance(4 * 3_600);
  expect(home.labelsOf('LEARN-2')).toEqual(['preflight-open']);
  // Two tries for each repair that the day allows, and the label.
  expect(edits).toBe(2 * restoring.repair.mostPerDay + 1);
});

test('while the app only observes nothing in Jira changes, whatever is found', async () => {
  const home = await inPlayground({ repair: { ...restoring.repair, observeOnly: true }, withoutReport: 'lower' });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  home.appCalls();
  await home.playground.advance(2 * 3_600);
  expect(home.appCalls().filter((call) => /^(?:PUT|DELETE)|comment$/.test(call))).toEqual([]);
  expect(home.auditLog().filter((entry) => JSON.stringify(entry).includes('"issue"'))).toMatchObject([
    { kind: 'noticed', because: 'observe-only' },
  ]);
});

test.each([
  ['off', [], [PRIORITY.Blocker]],
  ['flag', ['preflight-open'], [PRIORITY.Blocker]],
] as const)('with repair set to %s the priority stays and nobody is written to', async (mode, labels, [priority]) => {
  const home = await inPlayground({ repair: { ...cautious, mode } });
  home.setPriority('LEARN-2', PRIORITY.Blocker);
  await home.playground.advance(2 * 3_600);
  expect(home.priorityOf('LEARN-2')).toBe(priority);
  expect(home.labelsOf('LEARN-2')).toEqual(labels);
  expect(home.commentsOn('LEARN-2')).toEqual([]);
});
