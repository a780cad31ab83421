import { ok, type Failure, type Result } from '../contract/failure';
import { auditEntry, type AuditKind } from '../core/audit/audit-entry';
import type { RepairDecision, RepairFacts } from '../core/repair/decide-repair';
import { FLAG_LABEL } from '../core/repair/flag-label';
import { exemptionOf } from '../core/repair/is-exempt';
import { repairComment } from '../core/repair/repair-comment';
import {
  afterComment,
  afterEarlier,
  afterExemption,
  afterRepair,
  type RepairHistory,
} from '../core/repair/repair-history';
import { setBy } from '../core/repair/work-item';
import type { RepairPorts } from '../jira/repair-ports';
import { keepInLog } from './keep-in-log';

type Step = Promise<Result<string>>;
type Of<K extends RepairDecision['do']> = Extract<RepairDecision, { do: K }>;
type Kept = { because?: string; from?: string; to?: string; open?: string[]; state?: string };

/** Longer than Forge lets a consumer run: whoever held the claim is gone. */
const CLAIM_SECONDS = 120;

const keep = (ports: RepairPorts, { item, now }: RepairFacts, kind: AuditKind, { state = '', ...kept }: Kept) =>
  keepInLog(
    ports,
    auditEntry({ project: item.projectId, issue: item.id, kind, ...kept }, `${setBy(item).changeId}-${state}`, now),
  );

const openOf = ({ findings }: Pick<Of<'restore'>, 'findings'>): string[] => findings.map(({ target }) => target);

/** The comment for a priority that was put back. It is owed in the history until it is there, and never written twice. */
async function tell(
  ports: RepairPorts,
  facts: RepairFacts,
  told: Pick<Of<'tell'>, 'from' | 'to' | 'state' | 'findings'>,
): Step {
  const { item, policy, history } = facts;
  const written = await ports.workItems.comment(item.id, repairComment(told, policy), told.state);
  if (!written.ok && written.failure.code === 'JIRA_UNAVAILABLE') return written;
  if (!written.ok)
    await keep(ports, facts, 'repair-failed', { because: `comment ${written.failure.code}`, state: told.state });
  const kept = await ports.histories.write(item.id, afterComment(history, told.state));
  return kept.ok ? ok('told') : kept;
}

/** After a crash or a storm nobody knows whether the comment arrived: Jira is asked first. */
async function tellOwed(ports: RepairPorts, facts: RepairFacts, decision: Of<'tell'>): Step {
  const there = await ports.workItems.isTold(facts.item.id, decision.state);
  if (!there.ok) return there;
  if (!there.value) return tell(ports, facts, decision);
  const kept = await ports.histories.write(facts.item.id, afterComment(facts.history, decision.state));
  return kept.ok ? ok('told') : kept;
}

async function flag(ports: RepairPorts, facts: RepairFacts, decision: Of<'flag'>): Step {
  const flagged = await ports.workItems.setLabel(facts.item.id, FLAG_LABEL, true);
  if (!flagged.ok) return flagged;
  await keep(ports, facts, 'flagged', { because: decision.because, open: openOf(decision), state: decision.state });
  return ok('flagged');
}

/** Jira takes neither the priority before nor the fallback: the scheme has changed. It is flagged, so that somebody sees it. */
const flagInstead = (ports: RepairPorts, facts: RepairFacts, decision: Of<'restore'>): Step =>
  facts.item.labels.includes(FLAG_LABEL)
    ? Promise.resolve(ok('flagged-before'))
    : flag(ports, facts, { ...decision, do: 'flag', because: 'no-fallback' });

/**
 * Without an answer the change may be there all the same: then its comment is still owed. A refusal counts as a repair, so that
 * a scheme that takes no other priority is not tried with every sweep.
 */
function afterFailure({ code }: Failure, { history, now }: RepairFacts, owed: RepairHistory['owed']): RepairHistory {
  if (code === 'JIRA_UNAVAILABLE') return { ...history, owed };
  return code === 'JIRA_REFUSED' ? afterRepair(history, now, history.owed) : history;
}

async function putBack(ports: RepairPorts, facts: RepairFacts, decision: Of<'restore'>): Step {
  const { item, history, now } = facts;
  const from = item.priorityId ?? '';
  const owed = decision.tell ? { state: decision.state, from, to: decision.to } : null;
  const counted = afterRepair(history, now, owed);
  const kept = await ports.histories.write(item.id, counted);
  if (!kept.ok) return kept;
  const label = item.labels.includes(FLAG_LABEL) ? FLAG_LABEL : null;
  const put = await ports.workItems.setPriority(item.id, decision.to, label);
  if (!put.ok) {
    await ports.histories.write(item.id, afterFailure(put.failure, facts, owed));
    return put.failure.code === 'JIRA_REFUSED' ? flagInstead(ports, facts, decision) : put;
  }
  await keep(ports, facts, 'repaired', { from, to: decision.to, open: openOf(decision), state: decision.state });
  return decision.tell ? tell(ports, { ...facts, history: counted }, { ...decision, from }) : ok('restored');
}

const busy: Failure = { code: 'CONFLICT', detail: 'claimed', retryAfter: CLAIM_SECONDS };

/** One claim for each change of the priority: the queue may deliver twice, and a sweep may have seen it too. */
async function restore(ports: RepairPorts, facts: RepairFacts, decision: Of<'restore'>): Step {
  const claim = `${facts.item.id}:${setBy(facts.item).changeId}`;
  const taken = await ports.claims.take(claim, facts.now, CLAIM_SECONDS);
  if (!taken.ok) return taken;
  if (!taken.value) return { ok: false, failure: busy };
  const done = await putBack(ports, facts, decision);
  await ports.claims.release(claim);
  return done;
}

/** Kept beside the log, so that the work item can show it; one change of the priority is one use. */
async function keepExemption(ports: RepairPorts, { item, policy, actor, history, now }: RepairFacts) {
  const { changeId } = setBy(item);
  const by = exemptionOf(actor, policy);
  if (by === null || actor.accountId === null || history.exempt?.changeId === changeId) return ok({});
  const used = { changeId, priority: item.priorityId ?? '', by, accountId: actor.accountId, at: now };
  return ports.histories.write(item.id, afterExemption(history, used));
}

/** The same for a priority that was right when it was set. */
async function keepEarlier(ports: RepairPorts, { item, whenSet, history }: RepairFacts) {
  const { changeId } = setBy(item);
  const [revision, priority] = [whenSet?.revision, item.priorityId];
  const isKept = history.earlier?.changeId === changeId && history.earlier.revision === revision;
  if (revision === undefined || priority === null || isKept) return ok({});
  return ports.histories.write(item.id, afterEarlier(history, { changeId, priority, revision }));
}

async function record(ports: RepairPorts, facts: RepairFacts, { because, state, findings }: Of<'record'>): Step {
  if (because === 'exempt') {
    const kept = await keepExemption(ports, facts);
    if (!kept.ok) return kept;
  }
  if (because === 'earlier-revision') {
    const kept = await keepEarlier(ports, facts);
    if (!kept.ok) return kept;
  }
  const kind: AuditKind = because === 'exempt' ? 'exempt' : 'noticed';
  await keep(ports, facts, kind, { because, state, open: openOf({ findings }) });
  return ok(`recorded ${because}`);
}

async function clear(ports: RepairPorts, facts: RepairFacts): Step {
  const cleared = await ports.workItems.setLabel(facts.item.id, FLAG_LABEL, false);
  if (!cleared.ok) return cleared;
  await keep(ports, facts, 'unflagged', {});
  return ok('unflagged');
}

/** The app's own copy goes first: what only the field shows is taken away by the next look. Then the priority has to carry itself. */
async function endRuling(ports: RepairPorts, facts: RepairFacts, { because }: Of<'end-ruling'>): Step {
  const { item, rulingField, now } = facts;
  const forgotten = await ports.rulings.write(item.id, null);
  if (!forgotten.ok) return forgotten;
  if (rulingField !== null && item.showsRuling) {
    const cleared = await ports.rulingField.write(item.id, rulingField, null);
    if (!cleared.ok) return cleared;
  }
  await keep(ports, facts, 'ruling-withdrawn', { because: `ended ${because}`, state: String(now) });
  const looked = await ports.looks.push([{ issueId: item.id, projectId: item.projectId }]);
  return looked.ok ? ok('ruling ended') : looked;
}

/** Does what was decided. The answer names what happened; a failure is the caller's to judge. */
export function carryOut(ports: RepairPorts, facts: RepairFacts, decision: RepairDecision): Step {
  if (decision.do === 'leave') return Promise.resolve(ok(decision.because));
  if (decision.do === 'clear') return clear(ports, facts);
  if (decision.do === 'end-ruling') return endRuling(ports, facts, decision);
  if (decision.do === 'record') return record(ports, facts, decision);
  if (decision.do === 'flag') return flag(ports, facts, decision);
  return decision.do === 'tell' ? tellOwed(ports, facts, decision) : restore(ports, facts, decision);
}
