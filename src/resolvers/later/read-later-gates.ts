import { ok, type Result } from '../../contract/failure';
import type { LaterGates } from '../../contract/guards';
import type { Handler } from '../handlers';
import { readCovered, type Covered } from '../setup/read-covered';
import { requireField } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';
import { findCarriers } from './find-carriers';
import { laterState } from './later-state';

/** Read only where a transition is there to look at. */
async function screensWithReport(parts: SetupParts, carriers: number): Promise<Result<string[]>> {
  if (carriers === 0) return ok([]);
  const fieldId = await requireField(parts);
  return fieldId.ok ? parts.ports.screens.showing(fieldId.value) : fieldId;
}

/** Where the later gate stands in a covered space. */
export async function laterGatesOf(parts: SetupParts, covered: Covered): Promise<Result<LaterGates>> {
  const found = await findCarriers(parts, covered);
  if (!found.ok) return found;
  const { key, name } = covered.project;
  const { carriers, config } = found.value;
  const withReport = await screensWithReport(parts, carriers.length);
  return withReport.ok ? ok(laterState({ key, name }, carriers, { config, withReport: withReport.value })) : withReport;
}

export const readLaterGates =
  (parts: SetupParts): Handler<'later-gates/read'> =>
  async () => {
    const covered = await readCovered(parts.ports);
    if (!covered.ok) return covered;
    if (covered.value === null) return ok({ space: null, state: 'none', transitions: [] });
    return laterGatesOf(parts, covered.value);
  };
