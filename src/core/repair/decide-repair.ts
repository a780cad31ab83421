import type { Finding } from '../judge/verdict';
import { afterwardsOf } from '../policy/afterwards';
import type { Policy } from '../policy/policy';
import { endThen, type RulingEnd } from '../ruling/end-of';
import type { Ruling } from '../ruling/ruling';
import { FLAG_LABEL } from './flag-label';
import { type Actor, exemptionOf } from './is-exempt';
import { justification, type Justification } from './justification';
import { priorityToRestore } from './priority-to-restore';
import { type RepairHistory, repairsToday } from './repair-history';
import { type WorkItem, setBy } from './work-item';

export type RepairFacts = {
  item: WorkItem;
  policy: Policy;
  /** The policy that held when the priority was set; `null`: the one of now, or nobody knows. */
  whenSet: Policy | null;
  /** The same of when the ruling was made. */
  whenAllowed: Policy | null;
  /** When the project came under the policy; `null`: not known, so nothing is older. */
  since: number | null;
  /** The space observes: everything is recorded, nothing in Jira is changed. */
  observes: boolean;
  /** The app's own copy: what stands in the work item could be anybody's. */
  ruling: Ruling | null;
  actor: Actor;
  /** The app's own account. */
  appId: string | null;
  /** Where rulings are shown; `null`: the site has no such field. */
  rulingField: string | null;
  history: RepairHistory;
  now: number;
};

export type LeaveReason = 'unguarded' | 'justified' | 'off' | 'flagged-before' | 'older';
export type RecordReason = 'observe-only' | 'override' | 'exempt' | 'older' | 'earlier-revision';
export type FlagReason = 'mode' | 'too-many' | 'no-fallback' | 'no-field' | 'newer-report';
/** `state` names what is wrong and with what: the same text for the same state. */
type Wrong = { state: string; findings: Finding[] };

export type RepairDecision =
  | { do: 'leave'; because: LeaveReason }
  /** Justified or not guarded again: the label has to go. */
  | { do: 'clear' }
  /** What the work item shows of a ruling holds no longer: it has to go before anything else. */
  | { do: 'end-ruling'; because: RulingEnd }
  /** A repair was done and its comment is still owed. */
  | ({ do: 'tell'; from: string; to: string } & Wrong)
  | ({ do: 'record'; because: RecordReason } & Wrong)
  | ({ do: 'restore'; to: string; tell: boolean } & Wrong)
  | ({ do: 'flag'; because: FlagReason } & Wrong);

const flag = (facts: RepairFacts, because: FlagReason, wrong: Wrong): RepairDecision =>
  facts.item.labels.includes(FLAG_LABEL)
    ? { do: 'leave', because: 'flagged-before' }
    : { do: 'flag', because, ...wrong };

const stillOpen = (priorityId: string, { item, policy }: RepairFacts): Finding[] => {
  const found = justification({ ...item, priorityId }, policy);
  return 'findings' in found ? found.findings : [];
};

/** Whether it was the app that set the priority: a person may have lowered it while the answer to our call was lost. */
const wasPutBack = (to: string, { item, appId }: RepairFacts): boolean =>
  item.priorityId === to && appId !== null && setBy(item).accountId === appId;

function rulingEnd({ ruling, item, policy, whenAllowed, appId }: RepairFacts): RulingEnd | null {
  if (ruling !== null) return endThen(ruling, item, { now: policy, then: whenAllowed }, appId);
  return item.showsRuling ? 'unknown' : null;
}

/**
 * Why an open guarded priority stays all the same; `null`: it does not. That the app set it is no reason: it raises one for a grant,
 * which may be over, and lowers to one that the report carried then.
 */
function sparedBecause(facts: RepairFacts): RecordReason | null {
  const { item, policy, actor, ruling } = facts;
  if (ruling?.priority === item.priorityId && rulingEnd(facts) === null) return 'override';
  return exemptionOf(actor, policy) === null ? null : 'exempt';
}

/** Made before the policy: untouched since then it is left alone, raised since then it is told of. */
function ageOf({ item, policy, since }: RepairFacts): 'old' | 'raised-since' | 'current' {
  if (afterwardsOf(policy).repair.olderThanPolicy === 'repair' || since === null) return 'current';
  if (item.createdAt >= since) return 'current';
  return setBy(item).at < since ? 'old' : 'raised-since';
}

/** Publishing a policy puts back nothing that was right when it was set: what held then still carries it. */
const carriedThen = ({ item, whenSet }: RepairFacts): boolean =>
  whenSet !== null && ['unguarded', 'justified'].includes(justification(item, whenSet).is);

/** What carries no priority by itself. */
type Uncarried = Extract<Justification, Wrong>;

function correct(facts: RepairFacts, found: Uncarried): RepairDecision {
  const wrong = { state: found.state, findings: found.findings };
  const { item, policy, history, now, observes } = facts;
  const { repair, withoutReport } = afterwardsOf(policy);
  const lacksReport = found.is === 'open' && !found.hasReport;
  const mode = lacksReport && withoutReport === 'lower' ? 'restore' : repair.mode;
  if (observes || repair.observeOnly) return { do: 'record', because: 'observe-only', ...wrong };
  if (mode === 'off') return { do: 'leave', because: 'off' };
  if (mode === 'flag') return flag(facts, 'mode', wrong);
  if (found.is === 'newer-report' && policy.gate.whenUnreadable === 'open') return flag(facts, 'newer-report', wrong);
  if (!item.hasField) return flag(facts, 'no-field', wrong);
  if (repairsToday(history, now) >= repair.mostPerDay) return flag(facts, 'too-many', wrong);
  const to = priorityToRestore(item, policy);
  if (to === null) return flag(facts, 'no-fallback', wrong);
  return { do: 'restore', to, tell: !history.told.includes(wrong.state), ...wrong };
}

/**
 * What has to happen to a work item, from its state alone: whether the event came late, twice, out of order or never makes
 * no difference. Pure; the caller has made sure that the policy covers the work item.
 */
export function decideRepair(facts: RepairFacts): RepairDecision {
  const { item, policy, history } = facts;
  const end = rulingEnd(facts);
  const isQuiet = facts.observes || afterwardsOf(policy).repair.observeOnly;
  if (end !== null && !isQuiet) return { do: 'end-ruling', because: end };
  const found = justification(item, policy);
  if (found.is === 'unguarded' || found.is === 'justified') {
    if (history.owed !== null && wasPutBack(history.owed.to, facts))
      return { do: 'tell', ...history.owed, findings: stillOpen(history.owed.from, facts) };
    return item.labels.includes(FLAG_LABEL) ? { do: 'clear' } : { do: 'leave', because: found.is };
  }
  const wrong = { state: found.state, findings: found.findings };
  const spared = sparedBecause(facts);
  if (spared !== null) return { do: 'record', because: spared, ...wrong };
  const age = ageOf(facts);
  if (age === 'old') return { do: 'leave', because: 'older' };
  if (age === 'raised-since') return { do: 'record', because: 'older', ...wrong };
  if (carriedThen(facts)) return { do: 'record', because: 'earlier-revision', ...wrong };
  return correct(facts, found);
}
