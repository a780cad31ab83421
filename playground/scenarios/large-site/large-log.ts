import type { AuditEntry } from '../../../src/core/audit/audit-entry';

const ENTRIES = 5_000;
/** One each half hour: the last months are full of them. */
const APART_MS = 30 * 60 * 1_000;
const KINDS = ['repaired', 'told', 'noticed', 'flagged', 'exempt'] as const;

/** A log as a busy space has it, up to `now`. */
export const largeLog = (project: string, now: number): AuditEntry[] =>
  Array.from({ length: ENTRIES }, (_, at) => {
    const kind = KINDS[at % KINDS.length] ?? 'noticed';
    const issue = String(10_000 + (at % 700));
    return {
      ...{ schemaVersion: 1 as const, key: `${project}:${issue}:${kind}:large-${at}`, project, kind, issue },
      at: new Date(now - (at + 1) * APART_MS).toISOString(),
      open: 'checklist.refreshed answers.os',
    };
  });
