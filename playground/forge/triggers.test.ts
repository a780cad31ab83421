import { makeJira, newBug } from '../jira/testing/make-jira';
import type { Delivery } from './delivery';
import type { ManifestModule } from './manifest';
import { createTriggers } from './triggers';

/** What a trigger with this filter hears when somebody changes the priority of LEARN-2. */
function heard(filter: ManifestModule['filter'], events = ['avi:jira:updated:issue']): Delivery[] {
  const jira = makeJira();
  const delivered: Delivery[] = [];
  const trigger = { key: 'on-issue', function: 'work', events, ...(filter === undefined ? {} : { filter }) };
  const tell = createTriggers([trigger], (delivery) => delivered.push(delivery));
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
        changelog: { items: [{ fieldId: 'priority', from: '3', to: '10000' }] },
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
    (one) => delivered.push(one),
  );
  jira.ask('POST /issue', newBug(), { as: 'app' });
  for (const event of jira.events) tell(jira.site, event);
  expect(delivered.map(({ functionKey }) => functionKey)).toEqual(['b']);
});
