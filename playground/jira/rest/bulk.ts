import * as z from 'zod/mini';

import { runBulk } from '../doors/run-bulk';
import { editIssue } from '../issues/edit-issue';
import type { EditRequest } from '../issues/issue-requests';
import { moveIssue } from '../issues/move-issue';
import { takeTransition } from '../issues/take-transition';
import { may } from '../permissions';
import { notEmulated, refuse, type JiraAnswer } from '../request';
import { ok, route, withBody, type Call, type Handler, type Route } from '../route';
import { isoNow } from '../site';
import { stepsFrom } from '../workflows/steps';

/** Limits and shapes of Jira's OpenAPI, "Issue bulk operations". */
const Selected = z.array(z.string()).check(z.minLength(1), z.maxLength(1_000));
const Labels = z.object({
  fieldId: z.literal('labels'),
  bulkEditMultiSelectFieldOption: z.enum(['ADD', 'REMOVE', 'REPLACE', 'REMOVE_ALL']),
  labels: z.array(z.object({ name: z.string() })),
});
const Edited = z.strictObject({
  priority: z.optional(z.object({ priorityId: z.string() })),
  labelsFields: z.optional(z.array(Labels)),
  issueType: z.optional(z.object({ issueTypeId: z.string() })),
});
const BulkEdit = z.object({
  selectedIssueIdsOrKeys: Selected,
  selectedActions: z.array(z.string()).check(z.minLength(1)),
  editedFieldsInput: z.record(z.string(), z.unknown()),
  sendBulkNotification: z.optional(z.boolean()),
});
const BulkTransition = z.object({
  bulkTransitionInputs: z
    .array(z.object({ selectedIssueIdsOrKeys: Selected, transitionId: z.string() }))
    .check(z.minLength(1)),
  sendBulkNotification: z.optional(z.boolean()),
});
const BulkMove = z.object({
  targetToSourcesMapping: z.record(z.string().check(z.regex(/^[^,]+,[^,]+/)), z.object({ issueIdsOrKeys: Selected })),
  sendBulkNotification: z.optional(z.boolean()),
});

const forMany =
  (handle: Handler): Handler =>
  (call) =>
    may(call.user, 'BULK_CHANGE')
      ? handle({ ...call, door: 'bulk' })
      : refuse(403, 'You do not have the permission to change many issues at once.');

/** The mail of a bulk operation is a choice of its own. */
const withMail = (call: Call, send = true): Call => {
  const query = new URLSearchParams(call.query);
  if (!send) query.set('notifyUsers', 'false');
  return { ...call, query };
};

function labelSteps({
  bulkEditMultiSelectFieldOption: option,
  labels,
}: z.infer<typeof Labels>): Record<string, unknown>[] {
  const names = labels.map(({ name }) => name);
  if (option === 'ADD') return names.map((name) => ({ add: name }));
  if (option === 'REMOVE') return names.map((name) => ({ remove: name }));
  return [{ set: option === 'REPLACE' ? names : [] }];
}

function editOf({ priority, labelsFields = [], issueType }: z.infer<typeof Edited>): z.infer<typeof EditRequest> {
  const labels = labelsFields.flatMap(labelSteps);
  return {
    fields: {
      ...(priority === undefined ? {} : { priority: { id: priority.priorityId } }),
      ...(issueType === undefined ? {} : { issuetype: { id: issueType.issueTypeId } }),
    },
    ...(labels.length === 0 ? {} : { update: { labels } }),
  };
}

const edit = withBody(BulkEdit, (call, { selectedIssueIdsOrKeys, selectedActions, editedFieldsInput, ...mail }) => {
  const edited = Edited.safeParse(editedFieldsInput);
  const action = selectedActions.find((one) => !['priority', 'labels', 'issuetype'].includes(one));
  if (!edited.success || action !== undefined) return notEmulated(`a bulk edit of ${action ?? 'these fields'}`);
  const request = editOf(edited.data);
  return runBulk(withMail(call, mail.sendBulkNotification), selectedIssueIdsOrKeys, (same, issue) =>
    editIssue(same, issue, request),
  );
});

function stepOrRefusal(transitionId: string) {
  return (call: Call, issue: Parameters<typeof takeTransition>[1]): JiraAnswer | null => {
    const step = stepsFrom(call.site, issue).find(({ transition }) => transition.id === transitionId);
    return step === undefined
      ? refuse(400, `The transition ${transitionId} cannot be taken from the status of this issue.`)
      : takeTransition(call, issue, step, { fields: {}, comments: [] });
  };
}

/** One task for all inputs; fields cannot be sent with it. */
const transition = withBody(BulkTransition, (call, { bulkTransitionInputs }) => {
  const wanted = new Map(
    bulkTransitionInputs.flatMap(({ selectedIssueIdsOrKeys, transitionId }) =>
      selectedIssueIdsOrKeys.map((idOrKey): [string, string] => [idOrKey, transitionId]),
    ),
  );
  return runBulk(call, [...wanted.keys()], (same, issue) =>
    stepOrRefusal(wanted.get(issue.key) ?? wanted.get(issue.id) ?? '')(same, issue),
  );
});

const move = withBody(BulkMove, (call, { targetToSourcesMapping }) => {
  const wanted = new Map(
    Object.entries(targetToSourcesMapping).flatMap(([target, { issueIdsOrKeys }]) =>
      issueIdsOrKeys.map((idOrKey): [string, string] => [idOrKey, target]),
    ),
  );
  return runBulk(call, [...wanted.keys()], (same, issue) => {
    const [project = '', type = ''] = (wanted.get(issue.key) ?? wanted.get(issue.id) ?? '').split(',');
    return moveIssue({ ...same, door: 'move' }, issue, { project, issuetype: { id: type } });
  });
});

function progress({ site, params }: Call): JiraAnswer {
  const task = site.tasks.get(params['task'] ?? '');
  if (task === undefined) return refuse(404, 'There is no such task.');
  const { id, status, submittedBy, created, updated, total, processed, failed, invalid } = task;
  return ok({
    taskId: id,
    status,
    progressPercent: status === 'COMPLETE' ? 100 : 0,
    submittedBy: { accountId: submittedBy },
    created: Date.parse(created),
    updated: status === 'COMPLETE' ? Date.parse(updated) : Date.parse(isoNow(site)),
    totalIssueCount: total,
    processedAccessibleIssues: processed.map(Number),
    failedAccessibleIssues: failed,
    invalidOrInaccessibleIssueCount: invalid,
  });
}

export const bulkRoutes: Route[] = [
  route('POST /bulk/issues/fields', forMany(edit)),
  route('POST /bulk/issues/transition', forMany(transition)),
  route('POST /bulk/issues/move', forMany(move)),
  route('GET /bulk/queue/{task}', progress),
];
