import { fail, ok, type Result } from '../../contract/failure';
import type { SelfTestState } from '../../contract/guards';
import { isGuarded } from '../../core/judge/facts/is-guarded';
import { guardedIdsOf } from '../../core/repair/sweep-query';
import { clearUp, trySelfTest, type Plan } from '../../core/self-test/run-self-test';
import { settled, type SelfTest } from '../../core/self-test/self-test';
import type { Handler } from '../handlers';
import { readCovered, type Covered } from '../setup/read-covered';
import { requireMapped } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';

/** A run that nobody looked at to its end may be started anew after this. */
const STALE_MS = 30 * 60 * 1_000;

const stateOf = ({ project: { key, name } }: Covered, test: SelfTest | null): SelfTestState => ({
  ...{ space: { key, name }, test },
});

export const readSelfTest =
  ({ ports }: SetupParts): Handler<'self-test/read'> =>
  async () => {
    const covered = await readCovered(ports);
    if (!covered.ok) return covered;
    if (covered.value === null) return ok({ space: null, test: null });
    const test = await ports.selfTests.read(covered.value.project.id);
    return test.ok ? ok(stateOf(covered.value, test.value)) : test;
  };

/** Listed priorities only: one that the space does not offer would be refused for another reason. */
function planFor(
  { project, issueTypes, others, stored: { policy } }: Covered,
  reportField: string | null,
): Result<Plan> {
  const guarded = policy.sitePriorities.find(({ level }) => level !== null && isGuarded(level, policy));
  const ordinary = policy.sitePriorities.find(({ level }) => level !== null && !isGuarded(level, policy));
  const type = issueTypes.find(({ subtask }) => !subtask);
  if (guarded === undefined || ordinary === undefined) return fail('CONFLICT', 'priorities');
  if (type === undefined) return fail('CONFLICT', 'choice');
  return ok({
    ...{ projectId: project.id, issueTypeId: type.id, guarded: guarded.id, ordinary: ordinary.id, reportField },
    childTypeId: issueTypes.find(({ subtask }) => subtask)?.id ?? null,
    otherTypeId: others.find(({ subtask }) => !subtask)?.id ?? null,
  });
}

export const startSelfTest =
  (parts: SetupParts): Handler<'self-test/start'> =>
  async () => {
    const { canaries, selfTests } = parts.ports;
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const field = await parts.ports.reportField.find();
    if (!field.ok) return field;
    const plan = planFor(covered.value, field.value);
    if (!plan.ok) return plan;
    const before = await selfTests.read(plan.value.projectId);
    if (!before.ok) return before;
    const startedAt = parts.now();
    const isRunning = before.value?.doneAt === null && startedAt - before.value.startedAt < STALE_MS;
    if (isRunning) return fail('CONFLICT', 'running');
    const rows = await trySelfTest(canaries, plan.value);
    const test: SelfTest = { schemaVersion: 1, startedAt, rows, doneAt: null, left: [] };
    const kept = await selfTests.write(plan.value.projectId, test);
    return kept.ok ? ok(stateOf(covered.value, test)) : kept;
  };

async function lookedAt({ ports, now }: SetupParts, test: SelfTest, guarded: string[]): Promise<SelfTest> {
  const seconds = Math.round((now() - test.startedAt) / 1_000);
  const rows = await Promise.all(
    test.rows.map(async (row) =>
      row.state !== 'waiting' || row.canary === null
        ? row
        : settled(row, await ports.canaries.look(row.canary.id), guarded, seconds),
    ),
  );
  if (rows.some(({ state }) => state === 'waiting')) return { ...test, rows };
  return { ...test, rows, left: await clearUp(ports.canaries, rows), doneAt: now() };
}

export const lookAtSelfTest =
  (parts: SetupParts): Handler<'self-test/look'> =>
  async () => {
    const { selfTests } = parts.ports;
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const test = await selfTests.read(covered.value.project.id);
    if (!test.ok) return test;
    if (test.value === null || test.value.doneAt !== null) return ok(stateOf(covered.value, test.value));
    const after = await lookedAt(parts, test.value, guardedIdsOf(covered.value.stored.policy));
    const kept = await selfTests.write(covered.value.project.id, after);
    return kept.ok ? ok(stateOf(covered.value, after)) : kept;
  };
