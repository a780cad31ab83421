import { REFUSAL_CODE } from '../gate/gate-lists';
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
export type Plan = { projectId: string; issueTypeId: string; guarded: string; ordinary: string };

const isGood = ({ status }: Said): boolean => status >= 200 && status < 300;
const fieldsOf = ({ projectId, issueTypeId }: Plan, priorityId: string) => ({
  ...{ project: { id: projectId }, issuetype: { id: issueTypeId }, priority: { id: priorityId } },
  summary: 'Preflight self-test',
  description: { type: 'doc', version: 1, content: [] },
});

/** A create that Jira refuses for a reason of its own says nothing of the gate. */
const created = (tried: SelfTestTry, said: Said): SelfTestRow => {
  if (isGood(said) && said.canary !== null) return rowOf(tried, { state: 'waiting', canary: said.canary });
  if (said.text.includes(REFUSAL_CODE)) return rowOf(tried, { state: 'prevented', because: 'gate' });
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
  change: (canary: Canary) => Promise<Said | null>,
): Promise<SelfTestRow> {
  const { canary } = await jira.create(fieldsOf(plan, plan.ordinary));
  if (canary === null) return rowOf(tried, { because: 'no-canary' });
  const said = await change(canary);
  return said === null ? rowOf(tried, { because: 'no-transition', canary }) : changed(tried, canary, said);
}

/** Goes every way once, one after the other. Canaries stay until `clearUp`. */
export async function trySelfTest(jira: CanaryJira, plan: Plan): Promise<SelfTestRow[]> {
  const raised = { priority: { id: plan.guarded } };
  return [
    created('create-by-rest', await jira.create(fieldsOf(plan, plan.guarded))),
    created('create-many-by-rest', await jira.createMany(fieldsOf(plan, plan.guarded))),
    await onCanary(jira, plan, 'edit-by-rest', ({ id }) => jira.edit(id, raised)),
    await onCanary(jira, plan, 'transition-by-rest', async ({ id }) => {
      const carrier = await jira.carrier(id);
      return carrier === null ? null : jira.transition(id, carrier, raised);
    }),
  ];
}

/** Deletes every canary. @returns the keys of those that are still there. */
export async function clearUp(jira: CanaryJira, rows: readonly SelfTestRow[]): Promise<string[]> {
  const left: string[] = [];
  for (const { canary } of rows) if (canary !== null && !(await jira.remove(canary.id))) left.push(canary.key);
  return left;
}
