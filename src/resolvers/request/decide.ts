import type { Input } from '../../contract/api';
import { fail, ok, type Result } from '../../contract/failure';
import { isSameWish } from '../../core/request/decide-request';
import { mayDecide } from '../../core/request/may-decide';
import { wishIn } from '../../core/request/wish-in';
import type { StoredRequest } from '../../jira/request-ports';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { keepRefusal } from '../ruling/rule-on-item';
import { ruledItem, type RuledItem, type RulingParts } from '../ruling/ruled-item';
import { candidateOf } from './candidate';
import { decline } from './decline';
import { grant } from './grant';
import { viewAfter } from './read-request';

type Asked = Input<'request/decide'>;
export type Deciding = { item: RuledItem; stored: StoredRequest; accountId: string; asked: Asked };

/** Asked of Jira on the server, before anything about the request is told. */
async function forDeciders(parts: RulingParts, caller: Caller, stored: StoredRequest, item: RuledItem) {
  const { repair } = parts;
  const { accountId } = caller;
  if (accountId === null) return fail('FORBIDDEN', 'decider');
  const isAdmin = await repair.rulers.mayRuleIn(item.projectId);
  if (!isAdmin.ok) return isAdmin;
  const who = { accountId, isAdmin: isAdmin.value, projectId: item.projectId };
  const candidate = await candidateOf(repair.requests, who, item.policy);
  if (!candidate.ok) return candidate;
  const may = mayDecide(candidate.value, stored.request, item.policy);
  if (may === 'yes') return ok(accountId);
  await keepRefusal(parts, item, accountId, 'request');
  return fail('FORBIDDEN', may === 'own' ? 'own' : 'decider');
}

/** Whether it is still what they read: somebody else decided, the words changed, or the report did; what they read is what the app keeps. */
function sameAsRead(
  { request, stamp }: StoredRequest,
  { issue, policy, reportHash }: RuledItem,
  asked: Asked,
): Result<true> {
  if (request.outcome !== 'requested' || stamp !== asked.stamp) return fail('CONFLICT', request.outcome);
  const wish = wishIn(issue, policy);
  const isSame = reportHash === asked.reportHash && wish !== null && isSameWish(wish, request);
  return isSame ? ok(true) : fail('CONFLICT', 'report');
}

/** What the app keeps follows the report, or a policy that asks otherwise since; the next press is about that. */
async function lookAgain({ repair }: RulingParts, { issueId, projectId }: RuledItem): Promise<void> {
  const pushed = await repair.looks.push([{ issueId, projectId }]);
  if (!pushed.ok) console.error('not looked at again', issueId, pushed.failure.code);
}

export const decideRequest =
  (parts: RulingParts): Handler<'request/decide'> =>
  async (asked, caller) => {
    const item = await ruledItem(parts, caller);
    if (!item.ok) return item;
    const read = await parts.repair.requests.store.read(item.value.issueId);
    if (!read.ok) return read;
    const stored = read.value;
    if (stored === null) return fail('NOT_FOUND', 'request');
    const accountId = await forDeciders(parts, caller, stored, item.value);
    if (!accountId.ok) return accountId;
    const same = sameAsRead(stored, item.value, asked);
    if (!same.ok) {
      await lookAgain(parts, item.value);
      return same;
    }
    const deciding: Deciding = { item: item.value, stored, accountId: accountId.value, asked };
    const done = asked.decision === 'grant' ? await grant(parts, deciding) : await decline(parts, deciding);
    if (!done.ok) return done;
    const view = await viewAfter(parts, item.value, caller);
    return view.ok ? ok({ view: view.value, ...done.value }) : view;
  };
