import * as z from 'zod/mini';

import { Failure } from '../../src/contract/failure';
import { SetupAnswer, SetupOffer, type SetupState } from '../../src/contract/setup';
import { invoke } from '../forge/invoke';
import type { Playground } from '../playground';

const ADMIN = 'sample-site-admin';
/** What set-up is asked to cover; without a pack the first one that it offers. */
type Target = { project: string; issueTypeIds: string[]; packName?: string };
const LEARN: Target = { project: 'LEARN', issueTypeIds: ['10001', '10002'] };

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: Failure }),
]);
type Step<T> = { ok: true; value: T } | { ok: false; why: string };

/** Presses one button of the admin page as the site admin: the same call, through the same resolver. */
async function press<T extends z.ZodMiniType>(
  playground: Playground,
  functionKey: string,
  payload: unknown,
  schema: T,
): Promise<Step<z.infer<T>>> {
  const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'set-up' };
  const extension = { type: 'jira:adminPage' };
  const answer = await invoke(playground.run().home, { ...page, functionKey, payload, extension, accountId: ADMIN });
  if (!answer.success) return { ok: false, why: `${functionKey}: ${answer.error.message}` };
  const { data } = Answer.safeParse(answer.body);
  if (data?.ok === false)
    return { ok: false, why: `${functionKey}: ${data.failure.code} ${data.failure.detail ?? ''}`.trim() };
  const parsed = schema.safeParse(data?.value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, why: `${functionKey}: its answer has another shape than the contract` };
}

const levelsOf = ({ priorities }: SetupState) => ({
  levels: Object.fromEntries(priorities.rows.map(({ id, level, proposed }) => [id, level ?? proposed])),
});

async function choose(playground: Playground, target: Target): Promise<Step<SetupAnswer>> {
  const offer = await press(playground, 'setup/offer', { search: target.project }, SetupOffer);
  if (!offer.ok) return offer;
  const pack = offer.value.packs.find(({ name }) => name === (target.packName ?? name));
  const project = offer.value.projects.find(({ key }) => key === target.project);
  if (pack === undefined || project === undefined)
    return { ok: false, why: `setup/offer: no pack or no ${target.project}` };
  const choice = { packId: pack.id, projectId: project.id, issueTypeIds: target.issueTypeIds };
  return press(playground, 'setup/choose', choice, SetupAnswer);
}

const REMAINING = ['setup/place-field', 'setup/register-form-script', 'setup/attach-gate'];

/**
 * Sets a space up, LEARN with the first pack if none is named, by the app's own set-up and nothing else. Null when every
 * step is done; otherwise the sentence that says where it stopped.
 */
export async function setUp(playground: Playground, target: Target = LEARN): Promise<string | null> {
  const chosen = await choose(playground, target);
  if (!chosen.ok) return `Set-up stopped at ${chosen.why}.`;
  const mapped = await press(playground, 'setup/map-priorities', levelsOf(chosen.value.state), SetupAnswer);
  if (!mapped.ok) return `Set-up stopped at ${mapped.why}.`;
  let last: SetupAnswer = mapped.value;
  for (const functionKey of REMAINING) {
    const step = await press(playground, functionKey, {}, SetupAnswer);
    if (!step.ok) return `Set-up stopped at ${step.why}.`;
    last = step.value;
    if (last.halted !== undefined) return `Set-up stopped half way at ${functionKey}: ${last.halted.code}.`;
  }
  const { choice, priorities, field, formScript, gate } = last.state;
  const open = Object.entries({ choice, priorities, field, formScript, gate }).filter(
    ([, { state }]) => state !== 'done',
  );
  return open.length === 0
    ? null
    : `After set-up not done: ${open.map(([name, { state }]) => `${name} ${state}`).join(', ')}.`;
}

/** Brings everything that was made of a policy up to date with it. Null, or the sentence that says where it stopped. */
export async function followPolicy(playground: Playground): Promise<string | null> {
  for (const functionKey of ['setup/register-form-script', 'setup/attach-gate']) {
    const step = await press(playground, functionKey, {}, SetupAnswer);
    if (!step.ok) return `Following stopped at ${step.why}.`;
  }
  return null;
}
