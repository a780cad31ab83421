import * as z from 'zod/mini';

import { RequestView } from '../../../contract/request';
import { cautious } from '../../../core/policy/afterwards';
import { adminsDecide, type Deciders } from '../../../core/policy/deciders';
import type { Policy } from '../../../core/policy/policy';
import { reportWithOpenChecklist } from '../../../core/testing/make-report';
import { inPlayground, LEARN, REPORTER } from '../../../testing/in-playground';

export const WHY = 'The whole class waits, and nobody can tick the last item.';
export const REASON = 'The launch is today; the list can wait.';
export const ADMIN = 'sample-project-admin';
export const LEAD = 'sample-lead';
export const OTHER_ADMIN = 'sample-other-admin';
export const HOUR = 3_600;

/** The lead decides; reminded after two hours, expired after eight. */
export const leadDecides: Deciders = {
  ...adminsDecide,
  users: [{ id: LEAD, name: 'Lee Lead' }],
  remindAfterHours: 2,
  expireAfterHours: 8,
};

const Answer = z.object({
  ok: z.boolean(),
  value: z.optional(z.unknown()),
  failure: z.optional(z.looseObject({ code: z.string() })),
});
const Shown = z.object({ request: RequestView, lozenge: z.object({ label: z.string() }) });

/** A work item whose report leaves one item of the checklist open, in a space that puts back what is not justified. */
export async function onItem(over: Partial<Policy> = {}, key = 'LEARN-2') {
  const home = await inPlayground({ repair: { ...cautious, mode: 'restore' }, deciders: leadDecides, ...over });
  const { id } = [...home.playground.run().site.issues.values()].find((issue) => issue.key === key)!;
  const page = { issue: { id, key }, project: { id: LEARN } };
  const call = async (functionKey: string, payload: object, accountId = REPORTER) => {
    const extension = { type: 'jira:issueContext', ...page };
    const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'x', extension };
    const answer = await home.playground.invoke({ ...module, functionKey, payload, accountId });
    if (!answer.success) throw new Error(JSON.stringify(answer));
    return Answer.parse(answer.body);
  };
  const read = async (accountId = REPORTER) => Shown.parse((await call('status/read', {}, accountId)).value);
  const viewOf = async (accountId?: string): Promise<RequestView> => (await read(accountId)).request;
  const decide = async (accountId: string, over: object = {}) => {
    const { request } = await viewOf(accountId);
    const seen = { stamp: request?.stamp ?? 0, reportHash: request?.reportHash ?? '' };
    return call('request/decide', { decision: 'grant', reason: REASON, raise: true, ...seen, ...over }, accountId);
  };
  const writeReport = (report: unknown) =>
    home.rest(`PUT /issue/${key}`, { fields: { [home.playground.state().reportFieldId]: report } });
  writeReport(reportWithOpenChecklist());
  await home.playground.advance(60);
  const ask = (reason = WHY, accountId = REPORTER) => call('request/ask', { reason, open: [] }, accountId);
  return { ...home, key, page, call, read, viewOf, decide, ask, writeReport };
}
export type OnItem = Awaited<ReturnType<typeof onItem>>;
