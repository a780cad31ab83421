/**
 * The counters of what happens to work items; those of suggestions are in `src/core/feedback`. A name is a word or two, the id of a
 * part of the policy at most: no text, no person.
 */
export const COUNTED = {
  /** Work items that were filed in covered work types; of them with a report, and complete at first try. */
  filed: 'filed',
  reported: 'filed/reported',
  complete: 'filed/complete',
  /** Filed incomplete, and complete later. Counted on the day on which they were filed. */
  fixed: 'filed/fixed',
  /** A guarded priority: wanted when it was filed, filed with what carries it, allowed by an admin, and what became of others. `settled`: flagged, and put right later. */
  asked: 'guarded/asked',
  granted: 'guarded/granted',
  allowed: 'guarded/allowed',
  /** Requests that deciders were asked for, and what became of them. */
  requested: 'guarded/requested',
  byRequest: 'guarded/request-granted',
  declined: 'guarded/request-declined',
  expired: 'guarded/request-expired',
  restored: 'guarded/restored',
  flagged: 'guarded/flagged',
  settled: 'guarded/settled',
  /** Sent back by whoever should work on it. */
  sentBack: 'sent-back',
  /** Found to be no such priority by whoever should work on it. */
  lowered: 'guarded/lowered',
} as const;

export const missingPart = (part: string): string => `missing/${part}`;
export const sentBackFor = (part: string): string => `${COUNTED.sentBack}/${part}`;
export const openedToFiled = (bucket: number): string => `opened-to-filed/${bucket}`;
