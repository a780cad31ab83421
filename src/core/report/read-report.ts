import { Report } from './report';

export type StoredReport =
  | { state: 'none' }
  | { state: 'read'; report: Report }
  /** Written by a newer Preflight: show it, never overwrite it. */
  | { state: 'newer'; schemaVersion: number }
  | { state: 'unreadable' };

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;

/** Reads the Jira field's value. Never a default: what cannot be read is said. */
export function readReport(value: unknown): StoredReport {
  if (value === null || value === undefined) return { state: 'none' };
  const version = versionOf(value);
  if (typeof version === 'number' && version > 1) return { state: 'newer', schemaVersion: version };
  const parsed = Report.safeParse(value);
  return parsed.success ? { state: 'read', report: parsed.data } : { state: 'unreadable' };
}
