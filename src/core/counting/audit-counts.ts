import type { AuditEntry, AuditKind } from '../audit/audit-entry';
import { COUNTED } from './counter-names';

const names: Partial<Record<AuditKind, string>> = {
  repaired: COUNTED.restored,
  flagged: COUNTED.flagged,
  unflagged: COUNTED.settled,
  override: COUNTED.allowed,
  grant: COUNTED.allowed,
};

/** The counter of what an entry of the log tells; null: none. */
export const counterOfEntry = ({ kind }: AuditEntry): string | null => names[kind] ?? null;
