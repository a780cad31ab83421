import type { AuditEntry, AuditKind } from '../audit/audit-entry';
import { COUNTED, sentBackFor } from './counter-names';

const names: Partial<Record<AuditKind, string>> = {
  repaired: COUNTED.restored,
  flagged: COUNTED.flagged,
  unflagged: COUNTED.settled,
  override: COUNTED.allowed,
  grant: COUNTED.byRequest,
  'request-opened': COUNTED.requested,
  'request-declined': COUNTED.declined,
  'request-expired': COUNTED.expired,
  'sent-back': COUNTED.sentBack,
  lowered: COUNTED.lowered,
};

/** What a target names: `os` of `answers.os`. A list that was cut ends in the middle of a word, which is left out. */
const MOST_SIGNS = 400;
function namedIn(open: string): string[] {
  const targets = open.split(' ');
  const whole = open.length < MOST_SIGNS ? targets : targets.slice(0, -1);
  return whole.flatMap((target) => target.split('.').slice(1, 2));
}

/** The counters of what an entry of the log tells; none where it tells nothing that is counted. */
export function countersOfEntry({ kind, open = '' }: AuditEntry): string[] {
  const name = names[kind];
  if (name === undefined) return [];
  return kind === 'sent-back' ? [name, ...new Set(namedIn(open).map(sentBackFor))] : [name];
}
