import { fail, ok, type Result } from '../../contract/failure';
import type { MeTooAdded } from '../../contract/me-too';
import { meTooComment } from '../../core/me-too/me-too-comment';
import type { MeTooFact } from '../../core/me-too/me-too-facts';
import {
  countedIn,
  newLedger,
  othersIn,
  stateOf,
  withDraft,
  withoutDraft,
  type MeTooLedger,
} from '../../core/me-too/me-too-ledger';
import type { Policy } from '../../core/policy/policy';
import { readReport } from '../../core/report/read-report';
import type { Report } from '../../core/report/report';
import type { MeTooPorts } from '../../jira/me-too-ports';
import type { Done } from '../../jira/ports';

type Joining = { key: string; fieldId: string; policy: Policy; draftId: string; facts: readonly MeTooFact[] };
type Stored = { issueId: string; report: Report | null; ledger: MeTooLedger };

/** What stands there now, under the claim. */
async function storedOf({ items, ledgers }: MeTooPorts, { key, fieldId }: Joining): Promise<Result<Stored>> {
  const item = await items.read(key, fieldId);
  if (!item.ok) return item;
  const read = readReport(item.value.report);
  if (read.state === 'unreadable' || read.state === 'newer') return fail('CONFLICT', read.state);
  const report = read.state === 'read' ? read.report : null;
  const ledger = await ledgers.read(item.value.id);
  return ledger.ok ? ok({ issueId: item.value.id, report, ledger: ledger.value ?? newLedger(report) }) : ledger;
}

/** The count goes into the report; what Jira refuses is taken out of the ledger again. */
async function count(ports: MeTooPorts, joining: Joining, { issueId, report, ledger }: Stored): Promise<Result<Done>> {
  const others = othersIn(ledger);
  if (report === null || report.impact.others === others) return ok({});
  const written = await ports.items.writeReport(issueId, joining.fieldId, countedIn(report, others));
  if (!written.ok) await ports.ledgers.write(issueId, withoutDraft(ledger, joining.draftId));
  return written;
}

/** An earlier try may have ended after its comment: then there is none to write. */
async function tell(ports: MeTooPorts, joining: Joining, stored: Stored, wasOwed: boolean): Promise<Result<Done>> {
  const { draftId, facts, policy } = joining;
  const told = wasOwed ? await ports.items.isTold(stored.issueId, draftId) : ok(false);
  if (!told.ok) return told;
  if (told.value) return ok({});
  const others = stored.report === null ? null : othersIn(stored.ledger);
  return ports.items.comment(stored.issueId, meTooComment(facts, others, policy), draftId);
}

/** Ledger, count, comment, in this order: wherever it stops, the same call again does only what is left. */
export async function joinItem(ports: MeTooPorts, joining: Joining): Promise<Result<MeTooAdded>> {
  const before = await storedOf(ports, joining);
  if (!before.ok) return before;
  const { issueId, report } = before.value;
  const state = stateOf(before.value.ledger, joining.draftId);
  const ledger = state === null ? withDraft(before.value.ledger, joining.draftId, 'owed') : before.value.ledger;
  const added = ok({ others: report === null ? null : othersIn(ledger) });
  if (state === 'told') return added;
  const stored = { issueId, report, ledger };
  const kept = await ports.ledgers.write(issueId, ledger);
  if (!kept.ok) return kept;
  const counted = await count(ports, joining, stored);
  if (!counted.ok) return counted;
  const told = await tell(ports, joining, stored, state === 'owed');
  if (!told.ok) return told;
  const done = await ports.ledgers.write(issueId, withDraft(ledger, joining.draftId, 'told'));
  return done.ok ? added : done;
}
