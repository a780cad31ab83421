import { loadBackend } from '../../playground/forge/load-backend';
import { installForgeGlobals } from '../../playground/forge/runtime';
import { simulateEdits } from '../../playground/edits/simulate-edits';
import { atMost, type Figure, type Section } from '../support/figures';
import { quantile } from '../support/quantiles';

const EDITS = 10_000;
const USERS = 50;
const SEED = 2_026;

const seconds = (value: number): string => `${value.toFixed(0)} s`;
const plain = (value: number): string => String(value);
const most = (values: Iterable<number>): number => Math.max(0, ...values);
const spread = (name: string, values: readonly number[]): Figure => ({
  name,
  value: `${values.length} times; p50 ${seconds(quantile(values, 0.5))}, p95 ${seconds(quantile(values, 0.95))}`,
});

/** How long an unjustified guarded priority stands where no gate could stop it, and what putting it right costs. */
export async function measureEdits(root: string): Promise<Section> {
  installForgeGlobals();
  const backend = loadBackend(root);
  const done = await simulateEdits({ edits: EDITS, users: USERS, seed: SEED, backend });
  const { afterEvent, afterLostEdit, repairs, comments } = done;
  return {
    title: `${EDITS} edits by ${USERS} people in ${done.hours.toFixed(1)} simulated hours; events up to 180 s late, ${done.doubled} doubled, ${done.lost} lost (backend: ${backend.from})`,
    figures: [
      { name: 'refused by Jira or a gate', value: plain(done.refused) },
      spread('unjustified, with an event: since it arrived', afterEvent),
      atMost('  longest', most(afterEvent), 60, seconds),
      spread('unjustified, event lost: since the edit', afterLostEdit),
      atMost('  longest', most(afterLostEdit), 360, seconds),
      atMost('left in the end', done.stillOpen, 0, plain),
      { name: 'put back; only flagged', value: `${repairs.length}; ${done.flagged}` },
      atMost('Jira calls of one repair, most', most(repairs), 3, plain),
      atMost('comments for one state of one work item, most', most(comments.values()), 1, plain),
      { name: 'Jira calls of the app in all', value: plain(done.calls) },
    ],
  };
}
