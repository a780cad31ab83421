import type { JiraAnswer } from '../../jira/request';
import { bodyOf, makeJira, newBug, SITE_ADMIN } from '../../jira/testing/make-jira';
import { exchangeOf, type Exchange } from './exchange';
import { bulkCalls, sampleCalls, type SampleCall } from './sample-calls';

/** Calls on a sample site of its own, kept as they go. */
function makeRecorder() {
  const { ask } = makeJira();
  const exchanges: Exchange[] = [];
  const record = ({ call, body, asking }: SampleCall): JiraAnswer => {
    const answer = ask(call, body, asking);
    const [method = '', path = ''] = call.split(' ');
    const caller = { as: 'app' } as const;
    const text = body === undefined ? '' : JSON.stringify(body);
    exchanges.push(exchangeOf({ method, path: `/rest/api/3${path}`, text, caller, byApp: true }, answer));
    return answer;
  };
  return { record, exchanges };
}

/** An update takes a status without its scope. */
const withoutScope = (status: unknown) =>
  Object.fromEntries(Object.entries(status ?? {}).filter(([key]) => key !== 'scope'));

/** Every endpoint at least once, with an answer that is not a refusal. */
export function recordSamples(): Exchange[] {
  const { record, exchanges } = makeRecorder();
  for (const sample of sampleCalls) record(sample);

  const asking = { as: 'app' };
  const body = {
    name: 'second',
    data: '{}',
    contexts: [{ projectId: '10202', issueTypeId: '10001', viewType: 'GIC' }],
  };
  const { id } = bodyOf(record({ call: 'POST /uiModifications', body, asking }));
  record({ call: `PUT /uiModifications/${id}`, body: { ...body, data: '{"a":1}' }, asking });
  record({ call: `DELETE /uiModifications/${id}`, asking });

  const query = { name: 'Sample', jql: 'project = LEARN', favourite: true, sharePermissions: [] };
  const filter = bodyOf(record({ call: 'POST /filter', body: query }));
  record({ call: `GET /filter/${filter.id}` });

  for (const sample of bulkCalls) {
    const { taskId } = bodyOf(record(sample));
    record({ call: `GET /bulk/queue/${taskId}` });
  }

  const admin = { as: SITE_ADMIN };
  const screen = bodyOf(record({ call: 'POST /screens', body: { name: 'Another screen' }, asking: admin }));
  record({ call: `DELETE /screens/${screen.id}`, asking: admin });
  const made = bodyOf(record({ call: 'POST /issue', body: newBug() }));
  record({ call: `DELETE /issue/${made.id}?deleteSubtasks=true`, asking: admin });

  const learn = { projectAndIssueTypes: [{ projectId: '10201', issueTypeId: '10001' }] };
  const { statuses, workflows } = bodyOf(record({ call: 'POST /workflows', body: learn, asking: admin }));
  const payload = {
    statuses: statuses.map(withoutScope),
    workflows: workflows.map(({ id: workflowId, description, version, statuses: used, transitions }) => ({
      id: workflowId,
      description,
      version,
      statuses: used,
      transitions,
    })),
  };
  const check = { payload, validationOptions: { levels: ['ERROR'] } };
  record({ call: 'POST /workflows/update/validation', body: check, asking: admin });
  record({ call: 'POST /workflows/update', body: payload, asking: admin });
  return exchanges;
}
