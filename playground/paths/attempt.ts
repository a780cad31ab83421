import * as z from 'zod/mini';

import type { JiraAnswer } from '../jira/request';
import type { Ask, World } from './world';
import { BUG, PRIORITY } from './world';

/** One try to get a guarded priority stored. `id`: the work item that has it now; null: nothing was stored. */
export type Tried = { id: string | null; says: string };

const Created = z.object({ id: z.string() });
const Task = z.object({ taskId: z.string() });
const Fields = z.object({ fields: z.object({ priority: z.nullable(z.object({ id: z.string() })) }) });

export const textOf = ({ body }: JiraAnswer): string => JSON.stringify(body ?? '');

/** A canary; `over` are its fields. */
export const canary = (over: Record<string, unknown> = {}) => ({
  fields: { project: { key: 'LEARN' }, issuetype: { id: BUG }, summary: 'Canary of the self-test', ...over },
});
export const blocker = { priority: { id: PRIORITY.Blocker } };

export const priorityOf = ({ jira }: World, id: string): string | null => {
  const answer = Fields.safeParse(jira(`GET /issue/${id}?fields=priority`).body);
  return answer.success ? (answer.data.fields.priority?.id ?? null) : null;
};

/** A create that must not work; what it is through which door. */
export function tryCreate({ jira }: World, fields: Record<string, unknown>, ask: Ask): Tried {
  const answer = jira('POST /issue', canary({ ...blocker, ...fields }), ask);
  const made = Created.safeParse(answer.body);
  return { id: made.success ? made.data.id : null, says: textOf(answer) };
}

/** A canary without a guarded priority, to be raised afterwards. Throws where Jira does not make it. */
export function makeCanary({ jira }: World, over: Record<string, unknown> = {}, ask: Ask = {}): string {
  const answer = jira('POST /issue', canary({ priority: { id: PRIORITY.High }, ...over }), ask);
  const made = Created.safeParse(answer.body);
  if (!made.success) throw new Error(`The canary was not made: ${textOf(answer)}`);
  return made.data.id;
}

/** Whether a change raised this work item. */
export function raised(world: World, id: string, answer: JiraAnswer): Tried {
  return { id: priorityOf(world, id) === PRIORITY.Blocker ? id : null, says: textOf(answer) };
}

/** A bulk operation is done when its task is; time passes for it. */
export async function tryBulk(world: World, id: string, call: string, body: unknown, ask: Ask = {}): Promise<Tried> {
  const answer = world.jira(call, body, ask);
  const { taskId } = Task.parse(answer.body);
  await world.playground.advance(1);
  return raised(world, id, world.jira(`GET /bulk/queue/${taskId}`, undefined, ask));
}
