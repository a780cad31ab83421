import * as z from 'zod/mini';

import { ADMIN, BUG, LEARN, type World } from './world';

const Rule = z.looseObject({ parameters: z.optional(z.record(z.string(), z.unknown())) });
const Transition = z.looseObject({ type: z.string(), validators: z.optional(z.array(Rule)) });
const Workflow = z.looseObject({ id: z.string(), version: z.unknown(), statuses: z.array(z.unknown()) });
const Read = z.object({
  workflows: z.tuple([z.extend(Workflow, { transitions: z.array(Transition) })]),
  statuses: z.array(z.unknown()),
});

const isOurs = ({ parameters }: z.infer<typeof Rule>): boolean =>
  JSON.stringify(parameters?.['key'] ?? '').includes('/static/preflight-gate');

/** What an administrator does in the workflow editor: the rule goes, everything else stays. */
export function removeGate({ jira }: World): void {
  const wanted = { projectAndIssueTypes: [{ projectId: LEARN, issueTypeId: BUG }] };
  const { workflows, statuses } = Read.parse(jira('POST /workflows', wanted, { as: ADMIN }).body);
  const [{ id, version, statuses: places, transitions }] = workflows;
  const without = transitions.map((transition) =>
    transition.validators === undefined
      ? transition
      : { ...transition, validators: transition.validators.filter((rule) => !isOurs(rule)) },
  );
  const update = { statuses, workflows: [{ id, version, statuses: places, transitions: without }] };
  const { status } = jira('POST /workflows/update', update, { as: ADMIN });
  if (status !== 200) throw new Error(`The gate was not removed: ${status}`);
}
