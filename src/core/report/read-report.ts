import { emptyReport, Report } from './report';

export type StoredReport =
  | { state: 'none' }
  | { state: 'read'; report: Report }
  /** Written by a newer Preflight: show it, never overwrite it. */
  | { state: 'newer'; schemaVersion: number }
  | { state: 'unreadable' };

const isSection = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const versionOf = (value: unknown): unknown =>
  isSection(value) && 'schemaVersion' in value ? value.schemaVersion : undefined;

const filled = (empty: object, given: unknown): unknown => {
  if (given === undefined) return empty;
  return isSection(given) ? { ...empty, ...given } : given;
};

/** A section or an answer that is not there was not said: an integration sends only what it knows, and the gate reads it so. */
const withEverySection = (value: unknown): unknown =>
  isSection(value)
    ? {
        ...emptyReport,
        ...value,
        about: filled(emptyReport.about, 'about' in value ? value.about : undefined),
        impact: filled(emptyReport.impact, 'impact' in value ? value.impact : undefined),
      }
    : value;

/** Reads the Jira field's value. Never a guess: what cannot be read is said. */
export function readReport(value: unknown): StoredReport {
  if (value === null || value === undefined) return { state: 'none' };
  const version = versionOf(value);
  if (typeof version === 'number' && version > 1) return { state: 'newer', schemaVersion: version };
  const parsed = Report.safeParse(version === 1 ? withEverySection(value) : value);
  return parsed.success ? { state: 'read', report: parsed.data } : { state: 'unreadable' };
}
