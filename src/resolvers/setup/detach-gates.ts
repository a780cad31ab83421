import type { Handler } from '../handlers';
import { answerWithState, writeAll } from './answer-with-state';
import type { SetupParts } from './setup-parts';

/**
 * The way out: stands on what Jira holds, so it works with settings that nobody can read. The gates go first, since they
 * are what refuses.
 */
export const detachGates =
  (parts: SetupParts): Handler<'setup/detach-gates'> =>
  async () => {
    const { gateRows, policies, workflows } = parts.ports;
    const gated = await workflows.withGate();
    if (!gated.ok) return gated;
    const gates = await writeAll(
      gated.value.map(
        ({ id }) =>
          () =>
            workflows.setGate(id, null),
      ),
    );
    if (gates.failure !== null) return answerWithState(parts, gates.failure, gates.changed);
    const covered = await policies.coveredProjects();
    if (!covered.ok) return answerWithState(parts, covered.failure, gates.changed);
    const rows = await writeAll(covered.value.map((projectId) => () => gateRows.remove(projectId)));
    return answerWithState(parts, rows.failure, gates.changed + rows.changed);
  };
