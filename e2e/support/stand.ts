import type { Assumptions, Stance } from '../../playground/assumptions/registry';
import { jira } from './browser';

/** Turns switches of the playground for everybody, until the next scenario starts. */
export async function stand(turn: { all: Stance } | Partial<Assumptions>): Promise<void> {
  const answer = await jira('/playground/assumptions', { method: 'POST', body: turn });
  if (!answer.ok) throw new Error(`The playground does not stand like that: ${answer.status}`);
}

/** Lets simulated time pass, with all background work that falls due. */
export async function letPass(seconds: number): Promise<void> {
  const answer = await jira('/playground/clock', { method: 'POST', body: { advanceSeconds: seconds } });
  if (!answer.ok) throw new Error(`The clock was not advanced: ${answer.status}`);
}
