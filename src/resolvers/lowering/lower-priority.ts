import type { Input } from '../../contract/api';
import { fail, ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { lowerTo, type NamedPriority } from '../../core/lowering/lower-to';
import { loweredComment } from '../../core/lowering/lowered-comment';
import type { Lowering, LoweringPorts } from '../../jira/lowering-ports';
import type { Done } from '../../jira/ports';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { oneAtATime } from '../report/save-report';
import { ruledItem, type RuledItem, type RulingParts } from '../ruling/ruled-item';
import { endRuling } from './end-ruling';

type Parts = RulingParts & { lowering: LoweringPorts };
type Asked = Input<'priority/lower'>;
type Press = { asked: Asked; item: RuledItem; actor: string; lowering: Lowering; isAgain: boolean };

/** The refusal stands, whatever becomes of its entry. */
async function refuse({ repair, now }: Parts, { issueId, projectId }: RuledItem, { accountId }: Caller) {
  const actor = accountId === null ? {} : { actor: accountId };
  const refused = { project: projectId, issue: issueId, kind: 'refused', because: 'lowering', ...actor } as const;
  const pushed = await repair.audit.push([auditEntry(refused, String(now()), now())]);
  if (!pushed.ok) console.error('not in the audit log', issueId, pushed.failure.code);
  return fail('FORBIDDEN', 'EDIT_ISSUES,ADD_COMMENTS');
}

const named = (id: string, { policy }: RuledItem): NamedPriority => ({
  id,
  name: policy.sitePriorities.find((one) => one.id === id)?.name ?? id,
});

/** This press as it stands: one that broke off goes on to where it was going, any other begins anew. */
async function pressOf(
  { lowering }: Parts,
  { asked, item, actor }: Pick<Press, 'asked' | 'item' | 'actor'>,
): Promise<Result<Press>> {
  const kept = await lowering.lowerings.read(item.issueId);
  if (!kept.ok) return kept;
  const { press, from } = asked;
  const now = item.issue.priority?.id ?? null;
  if (kept.value?.press === press && kept.value.from === from && (now === from || now === kept.value.to))
    return ok({ asked, item, actor, lowering: kept.value, isAgain: true });
  const to = now === from ? lowerTo({ ...item.issue, priorityId: from }, item.policy) : null;
  if (to === null) return fail('CONFLICT', 'priority');
  return ok({
    asked,
    item,
    actor,
    lowering: { schemaVersion: 1, press, from, to: to.id, state: 'owed' },
    isAgain: false,
  });
}

/** Where strict mode keeps Priority off the edit screen nobody can set it by hand: then the app does, for a person who may edit. */
async function setPriority({ issues, repair }: Parts, { item, lowering }: Press): Promise<Result<Done>> {
  if (item.issue.priority?.id === lowering.to) return ok({});
  const set = await issues.writePriority(item.issueId, lowering.to);
  if (set.ok || set.failure.code !== 'JIRA_REFUSED') return set;
  return repair.workItems.setPriority(item.issueId, lowering.to, null);
}

async function tell({ lowering: ports }: Parts, { asked, item, lowering, isAgain }: Press): Promise<Result<Done>> {
  const told = isAgain ? await ports.isTold(item.issueId, asked.press) : ok(false);
  if (!told.ok) return told;
  if (told.value) return ok({});
  const names = { from: named(lowering.from, item), to: named(lowering.to, item) };
  return ports.comment(item.issueId, loweredComment({ ...names, reason: asked.reason }, item.policy), asked.press);
}

const keepInLog = ({ repair, now }: Parts, { item, actor, lowering }: Press): Promise<Result<Done>> => {
  const { issueId: issue, projectId: project } = item;
  const { press, from, to } = lowering;
  return repair.audit.push([auditEntry({ project, issue, kind: 'lowered', actor, from, to }, press, now())]);
};

/** Priority, comment, ruling, log, in this order: wherever it stops, the same press again does only what is left. */
async function carryOut(parts: Parts, press: Press): Promise<Result<Done>> {
  const { issueId, projectId } = press.item;
  const { lowerings } = parts.lowering;
  if (press.lowering.state === 'done') return ok({});
  const kept = await lowerings.write(issueId, press.lowering);
  if (!kept.ok) return kept;
  const steps = [
    () => setPriority(parts, press),
    () => tell(parts, press),
    () => endRuling(parts, press.item, press.lowering.from),
    () => keepInLog(parts, press),
    () => lowerings.write(issueId, { ...press.lowering, state: 'done' }),
    // A flag of the app is on it, perhaps: that comes off by the next look.
    () => parts.repair.looks.push([{ issueId, projectId }]),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return ok({});
}

async function lowerNow(parts: Parts, asked: Asked, caller: Caller): Promise<Result<Done>> {
  const item = await ruledItem(parts, caller);
  if (!item.ok) return item;
  const may = await parts.lowering.mayLower(item.value.issueId);
  if (!may.ok) return may;
  if (!may.value || caller.accountId === null) return refuse(parts, item.value, caller);
  const press = await pressOf(parts, { asked, item: item.value, actor: caller.accountId });
  return press.ok ? carryOut(parts, press.value) : press;
}

/** “Not a Blocker, because …”: see `priority/lower`. One at a time, by the claim that saving the report holds. */
export const lowerPriority =
  (parts: Parts): Handler<'priority/lower'> =>
  async (asked, caller) => {
    const { issueId } = caller;
    if (issueId === null || issueId === undefined) return fail('NOT_FOUND', 'issue');
    const { now, repair } = parts;
    return oneAtATime({ claims: repair.claims, now }, { issueId }, () => lowerNow(parts, asked, caller));
  };
