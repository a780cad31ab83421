import type { Schedule } from './clock';
import type { Deliver } from './delivery';
import type { ManifestModule } from './manifest';

/** manifest-reference/modules/scheduled-trigger: first about five minutes after the deploy, then at the interval. */
const FIRST_RUN_SECONDS = 300;
const SECONDS = { fiveMinute: 300, hour: 3_600, day: 86_400, week: 604_800 };
/** Documented limit. */
export const MOST_SCHEDULES = 5;

/** Calls the app's scheduled functions, without a user. A failure is not retried. Throws where the manifest names too many. */
export function startSchedules(modules: ManifestModule[], cloudId: string, deliver: Deliver, schedule: Schedule): void {
  if (modules.length > MOST_SCHEDULES) throw new Error(`An app has at most ${MOST_SCHEDULES} scheduled triggers.`);
  for (const { key, function: functionKey, interval } of modules) {
    if (functionKey === undefined || interval === undefined) continue;
    const event = { context: { cloudId, moduleKey: key }, contextToken: 'playground' };
    const tick = (): void => {
      deliver({ functionKey, event, what: `schedule ${key}`, delaySeconds: 0, kind: 'schedule' });
      schedule(tick, SECONDS[interval]);
    };
    schedule(tick, FIRST_RUN_SECONDS);
  }
}
