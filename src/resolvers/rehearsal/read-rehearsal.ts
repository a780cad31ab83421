import { fail, ok, type Result } from '../../contract/failure';
import type { RehearsalState } from '../../contract/rehearsal';
import type { PolicyRows } from '../../core/policy/policy-rows';
import type { RehearsalResult } from '../../core/rehearse/rehearsal';
import type { RehearsalPorts } from '../../jira/rehearsal-ports';
import { againOnConflict } from '../again-on-conflict';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { chosenRehearsals, nothingRehearsed, stateOf } from './rehearsal-state';

export const readRehearsal =
  (ports: RehearsalPorts): Handler<'rehearsal/read'> =>
  async (_input, caller) => {
    const chosen = await chosenRehearsals(ports, caller);
    if (!chosen.ok) return chosen;
    return ok(chosen.value === null ? nothingRehearsed : stateOf(chosen.value));
  };

async function cancel(ports: RehearsalPorts, caller: Caller): Promise<Result<RehearsalState>> {
  const chosen = await chosenRehearsals(ports, caller);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(nothingRehearsed);
  const { stored, rehearsals } = chosen.value;
  if (rehearsals.run === null) return ok(stateOf(chosen.value));
  const stopped = await ports.rehearsals.stop(rehearsals.run.runId);
  if (!stopped.ok) return stopped;
  const ended = { ...rehearsals, run: null };
  const kept = await ports.rehearsals.write(stored.projectId, rehearsals, ended);
  return kept.ok ? ok(stateOf({ ...chosen.value, rehearsals: ended })) : kept;
}

/** The mark first: a turn at work finds it before its next page, whatever it writes meanwhile. */
export const cancelRehearsal =
  (ports: RehearsalPorts): Handler<'rehearsal/cancel'> =>
  (_input, caller) =>
    againOnConflict(() => cancel(ports, caller));

const APP = 'app:';
/** Apps that Jira no longer knows are shown by their id. */
async function appsIn({ people }: RehearsalPorts, { sum }: RehearsalResult): Promise<Result<Record<string, string>>> {
  const ids = Object.keys(sum.ways).flatMap((way) => (way.startsWith(APP) ? [way.slice(APP.length)] : []));
  const found = await people.accounts(ids);
  return found.ok ? ok(Object.fromEntries(found.value.map(({ id, name }) => [id, name]))) : found;
}

const titlesIn = ({ parts }: PolicyRows): Record<string, string> =>
  Object.fromEntries(parts.map(({ id, title }) => [`answers.${id}`, title]));

export const readResult =
  (ports: RehearsalPorts): Handler<'rehearsal/result'> =>
  async ({ runId }, caller) => {
    const chosen = await chosenRehearsals(ports, caller);
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return fail('CONFLICT', 'choice');
    const result = await ports.rehearsals.result(chosen.value.stored.projectId, runId);
    if (!result.ok) return result;
    const { examples: ids, ...sum } = result.value.sum;
    const wanted = [...new Set(Object.values(ids).flat())];
    const [keys, apps] = await Promise.all([ports.workItems.keysOf(wanted), appsIn(ports, result.value)]);
    if (!keys.ok) return keys;
    if (!apps.ok) return apps;
    const examples = Object.entries(ids).map(
      ([group, all]) => [group, all.flatMap((id) => keys.value[id] ?? [])] as const,
    );
    const hidden = wanted.filter((id) => keys.value[id] === undefined).length;
    const titles = titlesIn(chosen.value.stored.policy);
    return ok({ runId, sum, examples: Object.fromEntries(examples), hidden, titles, apps: apps.value });
  };
