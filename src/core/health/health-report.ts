import * as z from 'zod/mini';

import { HealthRow } from './health';

/** What a daily check of one project found. */
export const HealthReport = z.object({
  schemaVersion: z.literal(1),
  /** Milliseconds since 1970. */
  at: z.number(),
  rows: z.array(HealthRow),
});
export type HealthReport = z.infer<typeof HealthReport>;

/** As one code for the audit log, such as `gate:wrong field:unknown`; null: all is well. */
export function healthCode({ rows }: HealthReport): string | null {
  const bad = rows.filter(({ state }) => state !== 'good').map(({ check, state }) => `${check}:${state}`);
  return bad.length === 0 ? null : bad.join(' ');
}
