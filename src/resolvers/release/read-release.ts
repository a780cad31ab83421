import { ok, type Failure, type Result } from '../../contract/failure';
import type { ReleaseState } from '../../contract/guards';
import type { GatedWorkflow, Ports } from '../../jira/ports';
import type { Release } from '../../jira/release';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';

/** A project that is gone, or cannot be seen, goes by its id. */
async function strictSpaces({ strictChanges, projects }: Ports): Promise<Result<string[]>> {
  const ids = await strictChanges.projects();
  if (!ids.ok) return ids;
  const found = await Promise.all(ids.value.map((id) => projects.read(id)));
  return ok(found.map((project, index) => (project.ok ? project.value.name : (ids.value[index] ?? ''))));
}

/** What was attached again meanwhile, by a press of step 5, is not off any more. */
function stillOff(release: Release | null, gated: readonly GatedWorkflow[]): ReleaseState['released'] {
  const off = (release?.workflows ?? []).filter(({ id }) => !gated.some((one) => one.id === id));
  return release === null || off.length === 0 ? null : { at: release.at, workflows: off.map(({ name }) => name) };
}

/** What stands on the site now. `halted`: why the press before this reading stopped. */
export async function releaseState(ports: Ports, halted: Failure | null = null): Promise<Result<ReleaseState>> {
  const [gated, strict, scripts, released] = await Promise.all([
    ports.workflows.withGate(),
    strictSpaces(ports),
    ports.formScripts.list(),
    ports.releases.read(),
  ]);
  if (!gated.ok) return gated;
  if (!strict.ok) return strict;
  if (!scripts.ok) return scripts;
  if (!released.ok) return released;
  const gates = gated.value.map(({ name, gate, later }) => ({
    ...{ workflow: name, onCreate: gate !== null, later: later.filter((one) => one.gate !== null).length },
  }));
  return ok({
    ...{ gates, strict: strict.value, formScripts: scripts.value.length },
    released: stillOff(released.value, gated.value),
    ...(halted === null ? {} : { halted }),
  });
}

export const readRelease =
  ({ ports }: SetupParts): Handler<'release/read'> =>
  () =>
    releaseState(ports);
