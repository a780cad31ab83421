import type { AuditEntry } from './audit-entry';

const COLUMNS = ['at', 'project', 'issue', 'kind', 'because', 'from', 'to', 'open', 'actor', 'key'] as const;

/** Spreadsheets run a cell that starts like a formula; an apostrophe keeps it text (OWASP, CSV injection). */
const cell = (value: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** The log as CSV after RFC 4180, with a header, in the order given. */
export const auditCsv = (entries: readonly AuditEntry[]): string =>
  [line(COLUMNS), ...entries.map((entry) => line(COLUMNS.map((column) => entry[column] ?? '')))].join('');
