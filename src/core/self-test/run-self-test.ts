import { REFUSAL_CODE } from '../gate/gate-lists';
import { CANARY_SUMMARY } from './canary-summary';
import { rowOf, type Canary, type Seen, type SelfTestRow, type SelfTestTry } from './self-test';

/** What Jira said to one try: 0 where it did not answer. `text` is only searched for our code, and never shown. */
export type Said = { status: number; text: string; canary: Canary | null };
/** Jira, as a person asks it by REST: in Forge as whoever pressed, on the command line with an API token. */
export type CanaryJira = {
  create(fields: object): Promise<Said>;
  /** By the call that makes many; one is made. */
  createMany(fields: object): Promise<Said>;
  edit(id: string, fields: object): Promise<Said>;
  /** A transition from where the canary stands whose screen takes a priority; null: there is none. */
  carrier(id: string): Promise<string | null>;
  transition(id: string, transitionId: string, fields: object): Promise<Said>;
  /** Null: it is gone, or cannot be seen. */
  look(id: string): Promise<Seen | null>;
  /** Whether it is gone now. */
  remove(id: string): Promise<boolean>;
};
/** Jira's ids. Null: there is none, and what needs it is not tried. */
export type Plan = {
  projectId: string;
  issueTypeId: string;
  /** A covered work type of sub-tasks. */
  childTypeId: string | null;
  /** A work type that is not covered. */
  otherTypeId: string | null;
  reportField: string | null;
  guarded: string;
  ordinary: string;
};

const isGood = ({ status }: Said): boolean => status >= 200 && status < 300;
const fieldsOf = ({ projectId, issueTypeId }: Plan, priorityId: string) => ({
  ...{ project: { id: projectId }, issuetype: { id: issueTypeId }, priority: { id: priorityId } },
  summary: CANARY_SUMMARY,
  description: { type: 'doc', version: 1, content: [] },
});

/** A create that Jira refuses for a reason of its own says nothing of the gate. */
const created = (tried: SelfTestTry, said: Said, field: string | null = null): SelfTestRow => {
  if (isGood(said) && said.canary !== null) return rowOf(tried, { state: 'waiting', canary: said.canary });
  if (said.text.includes(REFUSAL_CODE)) return rowOf(tried, { state: 'prevented', because: 'gate' });
  if (field !== null && said.text.includes(`"${field}"`)) return rowOf(tried, { state: 'prevented', because: 'field' });
  return rowOf(tried, { because: said.status === 0 ? 'JIRA_UNAVAILABLE' : 'refused-otherwise' });
};

const changed = (tried: SelfTestTry, canary: Canary, said: Said): SelfTestRow => {
  if (isGood(said)) return rowOf(tried, { state: 'waiting', canary });
  if (said.status === 0 || said.status >= 429) return rowOf(tried, { because: 'JIRA_UNAVAILABLE', canary });
  const because = said.text.includes(REFUSAL_CODE) ? 'gate' : 'jira';
  return rowOf(tried, { state: 'prevented', because, canary });
};

async function onCanary(
  jira: CanaryJira,
  plan: Plan,
  tried: SelfTestTry,
  change: (canary: Canary) => Promise<Said | string>,
): Promise<SelfTestRow> {
  const { canary } = await jira.create(fieldsOf(plan, plan.ordinary));
  if (canary === null) return rowOf(tried, { because: 'no-canary' });
  const said = await change(canary);
  return typeof said === 'string' ? rowOf(tried, { because: said, canary }) : changed(tried, canary, said);
}

/** A verdict that somebody wrote by hand, instead of answers. */
const FORGED = { schemaVersion: 1, verdict: { allowed: true, outstanding: [] } };

async function withForgedReport(jira: CanaryJira, plan: Plan): Promise<SelfTestRow> {
  const tried = 'create-with-forged-report';
  if (plan.reportField === null) return rowOf(tried, { because: 'no-field' });
  const said = await jira.create({ ...fieldsOf(plan, plan.guarded), [plan.reportField]: FORGED });
  return created(tried, said, plan.reportField);
}

async function asChild(jira: CanaryJira, plan: Plan, parent: Canary | null): Promise<SelfTestRow> {
  const tried = 'create-child-by-rest';
  if (plan.childTypeId === null) return rowOf(tried, { because: 'no-type' });
  if (parent === null) return rowOf(tried, { because: 'no-canary' });
  const child = fieldsOf({ ...plan, issueTypeId: plan.childTypeId }, plan.guarded);
  return created(tried, await jira.create({ ...child, parent: { id: parent.id } }));
}

/** Raised while its work type is not covered, which is nobody's business; then its type becomes a covered one. */
async function byType(jira: CanaryJira, plan: Plan): Promise<SelfTestRow> {
  const tried = 'change-type-by-rest';
  if (plan.otherTypeId === null) return rowOf(tried, { because: 'no-type' });
  return onCanary(jira, { ...plan, issueTypeId: plan.otherTypeId }, tried, async ({ id }) =>
    isGood(await jira.edit(id, { priority: { id: plan.guarded } }))
      ? jira.edit(id, { issuetype: { id: plan.issueTypeId } })
      : 'not-raised',
  );
}

/** Goes every way once, one after the other. Canaries stay until `clearUp`. */
export async function trySelfTest(jira: CanaryJira, plan: Plan): Promise<SelfTestRow[]> {
  const raised = { priority: { id: plan.guarded } };
  const edited = await onCanary(jira, plan, 'edit-by-rest', ({ id }) => jira.edit(id, raised));
  // A child stands before its parent, so that it is deleted first.
  return [
    created('create-by-rest', await jira.create(fieldsOf(plan, plan.guarded))),
    created('create-many-by-rest', await jira.createMany(fieldsOf(plan, plan.guarded))),
    await withForgedReport(jira, plan),
    await asChild(jira, plan, edited.canary),
    edited,
    await onCanary(jira, plan, 'transition-by-rest', async ({ id }) => {
      const carrier = await jira.carrier(id);
      return carrier === null ? 'no-transition' : jira.transition(id, carrier, raised);
    }),
    await byType(jira, plan),
  ];
}

/** Deletes every canary. @returns the keys of those that are still there. */
export async function clearUp(jira: CanaryJira, rows: readonly SelfTestRow[]): Promise<string[]> {
  const left: string[] = [];
  for (const { canary } of rows) if (canary !== null && !(await jira.remove(canary.id))) left.push(canary.key);
  return left;
}
