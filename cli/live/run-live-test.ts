import { clearUp, trySelfTest, type CanaryJira, type Plan } from '../../src/core/self-test/run-self-test';
import { settled, type SelfTestRow } from '../../src/core/self-test/self-test';

const EVERY_SECONDS = 10;
/** `pause` waits that many seconds; a test lets none pass. */
export type Waiting = { now: () => number; pause: (seconds: number) => Promise<void> };

const isWaiting = ({ state }: SelfTestRow): boolean => state === 'waiting';

/** Tries, follows what went through until it is settled, and deletes the canaries whatever happened. */
export async function runLiveTest(
  jira: CanaryJira,
  plan: Plan,
  { now, pause }: Waiting,
): Promise<{ rows: SelfTestRow[]; left: string[] }> {
  const began = now();
  let rows = await trySelfTest(jira, plan);
  while (rows.some(isWaiting)) {
    await pause(EVERY_SECONDS);
    const seconds = Math.round((now() - began) / 1_000);
    rows = await Promise.all(
      rows.map(async (row) =>
        isWaiting(row) && row.canary !== null
          ? settled(row, await jira.look(row.canary.id), [plan.guarded], seconds)
          : row,
      ),
    );
  }
  return { rows, left: await clearUp(jira, rows) };
}
