import type { WorkItem } from '../jira/work-item';
import { makeSession } from '../testing/make-world';
import { announceChange, CHANGE_DELAY_MS } from './announce-change';

const item: WorkItem = { id: '77', key: 'LEARN-7', fields: { project: { id: '10', key: 'LEARN' } } };

const listening = () => {
  jest.useFakeTimers();
  const { session } = makeSession();
  const heard: unknown[] = [];
  for (const moduleType of ['jira:issueContext', 'jira:customField'])
    session.bus.on({
      event: 'JIRA_ISSUE_CHANGED',
      moduleType,
      listener: (payload) => heard.push([moduleType, payload]),
    });
  return { session, heard };
};
afterEach(() => jest.useRealTimers());

test('a change is told late, with the documented payload, to modules of the issue view alone', () => {
  const { session, heard } = listening();
  announceChange(session, item);
  jest.advanceTimersByTime(CHANGE_DELAY_MS - 1);
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(1);
  const payload = { issueId: '77', projectId: '10', changes: [{ changeType: 'updated', atlassianId: 'u-1' }] };
  expect(heard).toEqual([['jira:issueContext', payload]]);
});

test('word that is held back never goes out', () => {
  const { session, heard } = listening();
  announceChange(session, item)();
  jest.advanceTimersByTime(2 * CHANGE_DELAY_MS);
  expect(heard).toEqual([]);
});
