import * as z from 'zod/mini';

import { MOST_OTHERS, type Report } from '../report/report';

/**
 * Who was added to one work item, by the id of the draft that was joined to it. What counts is how many there are, so that adding
 * one twice changes nothing. `owed`: the comment may not be written yet.
 */
export const MeTooLedger = z.object({
  schemaVersion: z.literal(1),
  /** Counted in the report before this ledger began, or no longer listed here. */
  before: z.number(),
  drafts: z.record(z.string(), z.enum(['owed', 'told'])),
});
export type MeTooLedger = z.infer<typeof MeTooLedger>;

/** Beyond these the oldest that are done are only counted: they are long past a second press. */
const MOST_LISTED = 500;

export const newLedger = (report: Report | null): MeTooLedger => ({
  schemaVersion: 1,
  before: report?.impact.others ?? 0,
  drafts: {},
});

export const othersIn = ({ before, drafts }: MeTooLedger): number =>
  Math.min(MOST_OTHERS, before + Object.keys(drafts).length);

export const stateOf = ({ drafts }: MeTooLedger, draftId: string): 'owed' | 'told' | null =>
  Object.hasOwn(drafts, draftId) ? (drafts[draftId] ?? null) : null;

function bounded(ledger: MeTooLedger): MeTooLedger {
  const rows = Object.entries(ledger.drafts);
  const gone = rows.filter(([, state]) => state === 'told').slice(0, Math.max(0, rows.length - MOST_LISTED));
  const left = rows.filter((row) => !gone.includes(row));
  return { ...ledger, before: ledger.before + gone.length, drafts: Object.fromEntries(left) };
}

export const withDraft = (ledger: MeTooLedger, draftId: string, state: 'owed' | 'told'): MeTooLedger =>
  bounded({ ...ledger, drafts: { ...ledger.drafts, [draftId]: state } });

export const withoutDraft = (ledger: MeTooLedger, draftId: string): MeTooLedger => ({
  ...ledger,
  drafts: Object.fromEntries(Object.entries(ledger.drafts).filter(([id]) => id !== draftId)),
});

/** The report as it stands with this count: "one person" is no longer true, any other answer stays. */
export const countedIn = (report: Report, others: number): Report => ({
  ...report,
  impact: {
    ...report.impact,
    affected: report.impact.affected === 'one' ? 'several' : report.impact.affected,
    others,
  },
});
