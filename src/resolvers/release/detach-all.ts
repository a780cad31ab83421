import type { Failure } from '../../contract/failure';
import type { GatedWorkflow, Ports } from '../../jira/ports';
import type { Release } from '../../jira/release';
import { againOnConflict } from '../again-on-conflict';
import { writeAll } from '../setup/answer-with-state';

type Detaching = Pick<Ports, 'gateRows' | 'policies' | 'releases' | 'workflows'>;
type Detached = { failure: Failure | null; changed: number };

const released = ({ id, name, later }: GatedWorkflow): Release['workflows'][number] => ({
  ...{ id, name, laterIds: later.filter(({ gate }) => gate !== null).map((transition) => transition.id) },
});

/** What an earlier press that stopped half-way took off stays in the record. */
const merged = (before: Release | null, gated: readonly GatedWorkflow[], now: number): Release => {
  const found = gated.map(released);
  const kept = (before?.workflows ?? []).filter(({ id }) => !found.some((one) => one.id === id));
  return { schemaVersion: 1, at: before?.at ?? now, workflows: [...kept, ...found] };
};

/** A record that cannot be read or written stops nobody who wants out: what is lost is only the one press back. */
async function keepRecord({ releases }: Detaching, gated: readonly GatedWorkflow[], now: number): Promise<void> {
  if (gated.length === 0) return;
  const kept = await againOnConflict(async () => {
    const before = await releases.read();
    const record = before.ok ? before.value : null;
    return releases.write(record, merged(record, gated, now));
  });
  if (!kept.ok) console.error('what was released is not kept', kept.failure.code);
}

/**
 * Takes every gate off every workflow and the rows off every covered project. It stands on what Jira holds, so it works
 * with settings that nobody can read. The gates go first, since they are what refuses.
 */
export async function detachAll(ports: Detaching, now: number): Promise<Detached> {
  const gated = await ports.workflows.withGate();
  if (!gated.ok) return { failure: gated.failure, changed: 0 };
  await keepRecord(ports, gated.value, now);
  const gates = await writeAll(
    gated.value.map(
      ({ id }) =>
        () =>
          ports.workflows.setGate(id, null),
    ),
  );
  if (gates.failure !== null) return gates;
  const covered = await ports.policies.coveredProjects();
  if (!covered.ok) return { failure: covered.failure, changed: gates.changed };
  const rows = await writeAll(covered.value.map((projectId) => () => ports.gateRows.remove(projectId)));
  return { failure: rows.failure, changed: gates.changed + rows.changed };
}
