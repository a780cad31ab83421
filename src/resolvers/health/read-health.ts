import { ok, type Result } from '../../contract/failure';
import { health, type HealthFacts, type HealthRow } from '../../core/health/health';
import type { Handler } from '../handlers';
import { laterGatesOf } from '../later/read-later-gates';
import { readCovered, type Covered } from '../setup/read-covered';
import { readSetup } from '../setup/read-setup';
import type { SetupParts } from '../setup/setup-parts';
import { readStrictFacts } from '../strict/strict-facts';
import { strictDrift } from '../strict/strict-state';
import { healthFacts } from './health-facts';

type Read = Result<Covered | null>;

/** The later gate is checked where it is on any transition; off is a choice. */
async function laterFacts(parts: SetupParts, covered: Read): Promise<Pick<HealthFacts, 'laterGates'>> {
  if (!covered.ok || covered.value === null) return { laterGates: null };
  const later = await laterGatesOf(parts, covered.value);
  if (!later.ok) return { laterGates: null };
  const { state, transitions } = later.value;
  if (state === 'off' || state === 'none') return {};
  return { laterGates: transitions.filter(({ attached }) => attached !== 'current').map(({ name }) => name) };
}

/** Strict mode is checked where it was switched on. */
async function strictFacts(parts: SetupParts, covered: Read): Promise<Pick<HealthFacts, 'strictMode'>> {
  if (!covered.ok || covered.value === null) return {};
  const change = await parts.ports.strictChanges.read(covered.value.project.id);
  if (!change.ok) return { strictMode: null };
  if (change.value === null) return {};
  const facts = await readStrictFacts(parts, covered.value);
  return { strictMode: facts.ok ? strictDrift(facts.value) : null };
}

/** A space that was covered a moment ago was not swept yet, and is well all the same. */
async function sweepFacts({ repair, now }: SetupParts, covered: Read): Promise<Pick<HealthFacts, 'sweep'>> {
  if (!covered.ok || covered.value === null) return {};
  const place = await repair.sweeps.read('recent');
  if (!place.ok) return { sweep: null };
  const known = [place.value?.startedAt, covered.value.stored.since].filter((at) => at !== undefined);
  return { sweep: { last: known.length === 0 ? null : Math.max(...known), now: now() } };
}

/** Whether the space stands on the site default of now, and everything made of its policy on what is published. */
async function followingFacts({ ports }: SetupParts, covered: Read): Promise<Pick<HealthFacts, 'following'>> {
  if (!covered.ok || covered.value === null || covered.value.stored.site === undefined) return {};
  const { stored, project, site } = covered.value;
  const projections = await ports.following.read(stored.projectId);
  if (!projections.ok) return { following: null };
  const isBehind = site !== null && stored.site !== undefined && stored.site < site.revision;
  const open = projections.value?.open.map(({ is }) => is) ?? [];
  return { following: isBehind ? [project.name, ...open] : open };
}

type Checked = { space: { id: string; key: string; name: string } | null; rows: HealthRow[] };

/** The space that `parts` work on, checked now; null: none is chosen. A space that cannot be read has rows all the same. */
export async function checkHealth(parts: SetupParts): Promise<Checked | null> {
  const state = await readSetup(parts);
  if (state.choice.state === 'todo') return null;
  const { project } = state.choice;
  const covered = await readCovered(parts.ports);
  const [later, strict, sweep, following] = await Promise.all([
    laterFacts(parts, covered),
    strictFacts(parts, covered),
    sweepFacts(parts, covered),
    followingFacts(parts, covered),
  ]);
  const space = project === null ? null : { id: project.id, key: project.key, name: project.name };
  return { space, rows: health({ ...healthFacts(state), ...later, ...strict, ...sweep, ...following }) };
}

/** The health list of the space that the set-up page works on, read now, beside what the last daily check found. */
export const readHealth =
  (parts: SetupParts): Handler<'health/read'> =>
  async () => {
    const checked = await checkHealth(parts);
    if (checked === null) return ok({ space: null, rows: [], daily: null });
    const { space, rows } = checked;
    if (space === null) return ok({ space, rows, daily: null });
    const daily = await parts.ports.healthReports.read(space.id);
    return ok({ space: { key: space.key, name: space.name }, rows, daily: daily.ok ? daily.value : null });
  };
