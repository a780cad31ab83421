import { ok } from '../../contract/failure';
import { health, type HealthFacts } from '../../core/health/health';
import type { Handler } from '../handlers';
import { laterGatesOf } from '../later/read-later-gates';
import { readCovered } from '../setup/read-covered';
import { readSetup } from '../setup/read-setup';
import type { SetupParts } from '../setup/setup-parts';
import { readStrictFacts } from '../strict/strict-facts';
import { strictDrift } from '../strict/strict-state';
import { healthFacts } from './health-facts';

/** The later gate is checked where it is on any transition; off is a choice. */
async function laterFacts(parts: SetupParts): Promise<Pick<HealthFacts, 'laterGates'>> {
  const covered = await readCovered(parts.ports);
  if (!covered.ok || covered.value === null) return { laterGates: null };
  const later = await laterGatesOf(parts, covered.value);
  if (!later.ok) return { laterGates: null };
  const { state, transitions } = later.value;
  if (state === 'off' || state === 'none') return {};
  return { laterGates: transitions.filter(({ attached }) => attached !== 'current').map(({ name }) => name) };
}

/** Strict mode is checked where it was switched on. */
async function strictFacts(parts: SetupParts): Promise<Pick<HealthFacts, 'strictMode'>> {
  const covered = await readCovered(parts.ports);
  if (!covered.ok || covered.value === null) return {};
  const change = await parts.ports.strictChanges.read(covered.value.project.id);
  if (!change.ok) return { strictMode: null };
  if (change.value === null) return {};
  const facts = await readStrictFacts(parts, covered.value);
  return { strictMode: facts.ok ? strictDrift(facts.value) : null };
}

/** The health list of the space that the set-up page works on, read now. */
export const readHealth =
  (parts: SetupParts): Handler<'health/read'> =>
  async () => {
    const state = await readSetup(parts);
    if (state.choice.state === 'todo') return ok({ space: null, rows: [] });
    const { project } = state.choice;
    const space = project === null ? null : { key: project.key, name: project.name };
    return ok({
      space,
      rows: health({ ...healthFacts(state), ...(await laterFacts(parts)), ...(await strictFacts(parts)) }),
    });
  };
