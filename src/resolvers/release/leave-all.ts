import { ok, type Failure, type Result } from '../../contract/failure';
import type { Done, Ports } from '../../jira/ports';
import { writeAll } from '../setup/answer-with-state';
import { undoStrict } from '../strict/undo-strict';
import { detachAll } from './detach-all';

const undoAll = async (ports: Ports): Promise<Result<Done>> => {
  const projects = await ports.strictChanges.projects();
  if (!projects.ok) return projects;
  const { failure } = await writeAll(projects.value.map((projectId) => () => undoStrict(ports, projectId)));
  return failure === null ? ok({}) : { ok: false, failure };
};

const removeScripts = async ({ formScripts }: Ports): Promise<Result<Done>> => {
  const scripts = await formScripts.list();
  if (!scripts.ok) return scripts;
  const { failure } = await writeAll(
    scripts.value.map(
      ({ id }) =>
        () =>
          formScripts.remove(id),
    ),
  );
  return failure === null ? ok({}) : { ok: false, failure };
};

/**
 * Everything that must not outlive the app, the worst first: a gate that is left behind refuses every create. What fails
 * keeps nothing else from being tried. @returns the first failure.
 */
export async function leaveAll(ports: Ports, now: number): Promise<Failure | null> {
  const gates = await detachAll(ports, now);
  const strict = await undoAll(ports);
  const scripts = await removeScripts(ports);
  return gates.failure ?? (strict.ok ? null : strict.failure) ?? (scripts.ok ? null : scripts.failure);
}
