import { makeJira, newBug } from '../jira/testing/make-jira';
import type { Delivery } from './delivery';
import type { ManifestModule } from './manifest';
import { createEventLog } from '../event-log';
import { createEventTravel } from './event-faults';
import { createTriggers } from './triggers';

const logged = createEventLog(() => 0);
const quiet = (deliver: (delivery: Delivery) => unknown) => ({ deliver, travel: createEventTravel(), log: logged });

/** What a trigger with this filter hears when somebody changes the priority of LEARN-2. */
function heard(filter: ManifestModule['filter'], events = ['avi:jira:updated:issue']): Delivery[] {
  const jira = makeJira();
  const delivered: Delivery[] = [];
  const trigger = { key: 'on-issue', function: 'work', events, ...(filter === undefined ? {} : { filter }) };
  const tell = createTriggers(
    [trigger],
    quiet((delivery) => delivered.push(delivery)),
  );
  jira.ask('PUT /issue/LEARN-2', { fields: { priority: { id: '10000' } } });
  for (const event of jira.events) tell(jira.site, event);
  return delivered;
}

test('an update carries the work item and what changed, with ids', () => {
  expect(heard(undefined)).toMatchObject([
    {
      functionKey: 'work',
      event: {
        eventType: 'avi:jira:updated:issue',
        selfGenerated: false,
        atlassianId: 'sample-reporter',
        issue: { key: 'LEARN-2', fields: { priority: { id: '10000' } } },
        jiraEventTypeName: 'issue_generic',
        changelog: {
          items: [{ fieldId: 'priority', from: '3', fromString: 'Medium', to: '10000', toString: 'Blocker' }],
        },
        associatedUsers: { associatedUsers: [{ accountId: 'sample-reporter' }] },
      },
    },
  ]);
});

test.each([
  ["event.changelog.items.some(i => i.fieldId == 'priority')", 1],
  ["event.changelog.items.some(i => i.fieldId == 'status')", 0],
  ['event.nonsense.deeper', 0],
  ["'not a Boolean'", 0],
])('filter %s lets %i through', (expression, count) => {
  expect(heard({ expression })).toHaveLength(count);
});

test.each([
  ['IGNORE', 0],
  ['IGNORE_AND_LOG', 0],
  ['RECEIVE', 1],
  ['RECEIVE_AND_LOG', 1],
] as const)('a filter that fails with onError %s lets %i through', (onError, count) => {
  logged.clear();
  const deliveries = heard({ expression: 'event.nonsense == null', onError });
  expect(deliveries).toHaveLength(count);
  expect(deliveries.every(({ event }) => event['filterError'] !== undefined)).toBe(true);
  expect(logged.after(0)).toHaveLength(onError.endsWith('_AND_LOG') ? 1 : 0);
});

test.each([
  [{ never: 1 }, 0],
  [{ twice: 1, leastDelaySeconds: 180, mostDelaySeconds: 180 }, 2],
])('with %j an event arrives %i times', (faults, count) => {
  const jira = makeJira();
  const delivered: Delivery[] = [];
  const parts = quiet((one) => delivered.push(one));
  parts.travel.set(faults);
  const tell = createTriggers([{ key: 'a', function: 'a', events: ['avi:jira:updated:issue'] }], parts);
  jira.ask('PUT /issue/LEARN-2', { fields: { priority: { id: '10000' } } });
  for (const event of jira.events) tell(jira.site, event);
  expect(delivered.map(({ delaySeconds }) => delaySeconds)).toEqual(Array(count).fill(180));
});

test('a trigger hears only the events that it names', () => {
  expect(heard(undefined, ['avi:jira:created:issue'])).toEqual([]);
});

test('what the app does itself can be ignored', () => {
  const jira = makeJira();
  const delivered: Delivery[] = [];
  const events = ['avi:jira:created:issue'];
  const tell = createTriggers(
    [
      { key: 'a', function: 'a', events, filter: { ignoreSelf: true } },
      { key: 'b', function: 'b', events },
    ],
    quiet((one) => delivered.push(one)),
  );
  jira.ask('POST /issue', newBug(), { as: 'app' });
  for (const event of jira.events) tell(jira.site, event);
  expect(delivered.map(({ functionKey }) => functionKey)).toEqual(['b']);
});
