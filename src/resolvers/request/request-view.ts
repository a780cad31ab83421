import { ok, type Result } from '../../contract/failure';
import type { RequestView } from '../../contract/request';
import { decidersOf } from '../../core/policy/deciders';
import type { BlockerRequest } from '../../core/request/blocker-request';
import { clockOf } from '../../core/request/due';
import { requestStateOf, type RequestState } from '../../core/request/request-state';
import { titleOfPlace } from '../../core/request/title-of-place';
import { askablePriority, openPlaces, type Wishing } from '../../core/request/wish-in';
import { readReport } from '../../core/report/read-report';
import type { NamedAccount, RepairPorts } from '../../jira/repair-ports';
import type { StoredRequest } from '../../jira/request-ports';
import type { Caller } from '../caller';
import type { RuledItem } from '../ruling/ruled-item';

export const wishingOf = ({ issue }: Pick<RuledItem, 'issue'>): Wishing => issue;
const hasReport = ({ report }: Wishing): boolean => readReport(report).state === 'read';

type Titled = Pick<RuledItem, 'policy'>;
const titled = (open: BlockerRequest['open'], { policy }: Titled) =>
  open.map((row) => ({ ...row, title: titleOfPlace(row.place, policy) }));

/** What is open for the priority that can be asked for; null: it cannot be asked for now. */
function askFor(item: RuledItem, state: RequestState): RequestView['askFor'] {
  const priority = askablePriority(item.policy);
  const asks = state === 'requested' || state === 'granted';
  if (priority === null || asks || !hasReport(item.issue)) return null;
  const open = openPlaces(item.issue, priority, item.policy);
  return open.length === 0 ? null : titled(open, item);
}

const shown = ({ request, stamp }: StoredRequest, item: RuledItem): NonNullable<RequestView['request']> => {
  const { by, at, reason, open, remindedAt, decided, since } = request;
  const clock = clockOf(request, item.policy);
  return {
    by,
    at,
    reason,
    open: titled(open, item),
    ...clock,
    remindedAt,
    decided,
    since,
    stamp,
    reportHash: item.reportHash,
  };
};

/** Whom the policy names, by what they were called when they were chosen. Jira is asked about people only while somebody waits for them. */
function decidersShown({ policy }: RuledItem, known: readonly NamedAccount[] | null): RequestView['deciders'] {
  const { roles, groups, users } = decidersOf(policy);
  const active = known === null ? null : new Set(known.flatMap(({ id, isActive }) => (isActive ? [id] : [])));
  return {
    roles: roles.map(({ name }) => name),
    groups: groups.map(({ name }) => name),
    users: users.map(({ id, name }) => ({ name, isGone: active !== null && !active.has(id) })),
  };
}

type Asked = { caller: Caller; stored: StoredRequest | null; mayDecide: RequestView['mayDecide'] };

/** The request as the caller sees it. One call to Jira where there is one. */
export async function requestView(
  { people }: Pick<RepairPorts, 'people'>,
  item: RuledItem,
  { caller, stored, mayDecide }: Asked,
): Promise<Result<RequestView>> {
  const { policy } = item;
  const request = stored?.request ?? null;
  const state = requestStateOf(request, wishingOf(item), policy);
  const waits = state === 'requested';
  const isKept = waits && request?.outcome === 'requested';
  const ids = [request?.by, request?.decided?.by, ...(waits ? decidersOf(policy).users.map(({ id }) => id) : [])];
  const known = await people.accounts([...new Set(ids.flatMap((id) => id ?? []))]);
  if (!known.ok) return known;
  const priority = askablePriority(policy);
  return ok({
    state,
    level: policy.sitePriorities.find(({ id }) => id === (request?.priority ?? priority))?.name ?? null,
    request: stored === null ? null : shown(stored, item),
    ...{ isKept, isMine: isKept && request.by !== null && request.by === caller.accountId },
    askFor: askFor(item, state),
    mayDecide: waits ? mayDecide : 'no',
    deciders: decidersShown(item, waits ? known.value : null),
    names: Object.fromEntries(known.value.map(({ id, name }) => [id, name])),
  });
}
