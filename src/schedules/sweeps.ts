import { forgeRepairPorts } from '../jira/forge-repair-ports';
import { sweep, type Sweep } from './sweep';

/** Forge stops a run after `timeoutSeconds` of manifest.yml (300); the place is kept long before. */
const SECONDS = 240;

async function run(name: Sweep['name']): Promise<void> {
  const swept = await sweep(forgeRepairPorts, { name, time: Date.now, deadline: Date.now() + SECONDS * 1_000 });
  if (!swept.ok) console.warn('sweep', name, 'stopped', swept.failure.code, swept.failure.detail ?? '');
  else if (!swept.value.isDone) console.warn('sweep', name, 'goes on in the next run');
}

/** Forge's entries. No answer is used, and an error is not tried again: the next run goes on where this one stopped. */
export const sweepRecent = (): Promise<void> => run('recent');
export const sweepAll = (): Promise<void> => run('all');
