import { forgeRepairPorts } from '../jira/forge-repair-ports';
import { remindRequests } from './remind-requests';
import { sweep, type Sweep } from './sweep';
import { sweepMarks } from './sweep-marks';

/** Forge stops a run after `timeoutSeconds` of manifest.yml (300); the place is kept long before. */
const SECONDS = 200;
/** Requests come first: they are few. */
const REMINDER_SECONDS = 60;
/** Marks for search come last, in what is left of the run. */
const MARKS_SECONDS = 270;

async function run(name: Sweep['name']): Promise<void> {
  const swept = await sweep(forgeRepairPorts, { name, time: Date.now, deadline: Date.now() + SECONDS * 1_000 });
  if (!swept.ok) console.warn('sweep', name, 'stopped', swept.failure.code, swept.failure.detail ?? '');
  else if (!swept.value.isDone) console.warn('sweep', name, 'goes on in the next run');
}

/** Forge's entries. No answer is used, and an error is not tried again: the next run goes on where this one stopped. */
export const sweepRecent = (): Promise<void> => run('recent');
export async function sweepAll(): Promise<void> {
  const begun = Date.now();
  const deadline = begun + REMINDER_SECONDS * 1_000;
  const reminded = await remindRequests(forgeRepairPorts, { time: Date.now, deadline });
  if (!reminded.ok) console.warn('requests', 'stopped', reminded.failure.code, reminded.failure.detail ?? '');
  await run('all');
  const marked = await sweepMarks(forgeRepairPorts, { time: Date.now, deadline: begun + MARKS_SECONDS * 1_000 });
  if (!marked.ok) console.warn('marks for search stopped', marked.failure.code, marked.failure.detail ?? '');
}
