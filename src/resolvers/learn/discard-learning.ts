import { ok, type Result } from '../../contract/failure';
import type { LearnState } from '../../contract/learn';
import { nothingLearned } from '../../core/suggest/category/learning';
import type { LearnPorts } from '../../jira/learn-ports';
import { againOnConflict } from '../again-on-conflict';
import type { Handler } from '../handlers';
import { chosenLearning, nowhere, stateOf } from './learn-state';

async function discard(ports: LearnPorts): Promise<Result<LearnState>> {
  const chosen = await chosenLearning(ports);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(nowhere);
  const { projectId, learning } = chosen.value;
  const removed = await ports.learnings.write(projectId, learning, null);
  if (!removed.ok) return removed;
  const { model, run } = learning;
  const gone = model === null ? removed : await ports.learnings.removeModel(projectId, model.runId);
  if (!gone.ok) return gone;
  const pages = run === null ? removed : await ports.learnings.removePages(run.runId, run.pages);
  return pages.ok ? stateOf(ports, projectId, nothingLearned) : pages;
}

/** The record goes first: a run at work then finds that nobody waits for it, and a model that no record names is not read. */
export const discardLearning =
  (ports: LearnPorts): Handler<'learn/discard'> =>
  () =>
    againOnConflict(() => discard(ports));
