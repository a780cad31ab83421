import { ok } from '../../contract/failure';
import type { Handler } from '../handlers';
import { requireCovered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';

export const readHistory =
  ({ ports }: SetupParts): Handler<'policy/history'> =>
  async ({ revision }) => {
    const covered = await requireCovered(ports);
    if (!covered.ok) return covered;
    const { projectId } = covered.value.stored;
    const lines = await ports.revisions.history(projectId);
    if (!lines.ok) return lines;
    if (revision === undefined) return ok({ lines: lines.value, revision: null });
    const found = await ports.revisions.read(projectId, revision);
    return found.ok ? ok({ lines: lines.value, revision: found.value }) : found;
  };
