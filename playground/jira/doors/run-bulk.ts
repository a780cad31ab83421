import type { BulkTask, Issue } from '../model';
import { JiraErrorBody } from '../request';
import type { JiraAnswer } from '../request';
import type { Call } from '../route';
import { findIssue, isoNow, keep } from '../site';

/** Null where the change of one work item was done. */
export type BulkStep = (call: Call, issue: Issue) => JiraAnswer | null;

const sentencesOf = ({ body }: JiraAnswer): string[] => {
  const { errorMessages = [], errors = {} } = JiraErrorBody.safeParse(body).data ?? {};
  return [...errorMessages, ...Object.values(errors)];
};

/** Starts one bulk operation: it is done later, work item by work item, and each failure is kept with its sentences. */
export function runBulk(call: Call, idsOrKeys: string[], step: BulkStep): JiraAnswer {
  const { site, user } = call;
  const task: BulkTask = keep(site.tasks, {
    id: site.nextId(),
    status: 'ENQUEUED',
    submittedBy: user?.accountId ?? null,
    created: isoNow(site),
    updated: isoNow(site),
    total: idsOrKeys.length,
    processed: [],
    failed: {},
    invalid: 0,
  });
  const one = (idOrKey: string): void => {
    const issue = findIssue(site, idOrKey);
    if (issue === undefined) return void (task.invalid += 1);
    const refused = step(call, issue);
    if (refused === null) task.processed.push(issue.id);
    else task.failed[issue.id] = sentencesOf(refused);
  };
  site.later(() => {
    for (const idOrKey of idsOrKeys) one(idOrKey);
    task.status = 'COMPLETE';
    task.updated = isoNow(site);
  });
  return { status: 201, body: { taskId: task.id } };
}
