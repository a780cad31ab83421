import type { Policy } from '../policy/policy';
import { readReport } from '../report/read-report';
import type { Ruling } from '../ruling/ruling';
import { isSameReason, type BlockerRequest } from './blocker-request';
import { isNewWish } from './request-state';
import { wishIn, type Wish, type Wishing } from './wish-in';

export type RequestFacts = {
  item: Wishing;
  policy: Policy;
  request: BlockerRequest | null;
  /** The space that the work item stands in now. */
  projectId: string;
  /** The app's own copy, as it holds now: null where it was withdrawn or ends with this look. */
  ruling: Ruling | null;
};
export type TakenBack = 'complete' | 'withdrawn';
export type RequestDecision =
  | { do: 'leave' }
  /** Somebody asks, and the app did not know. */
  | { do: 'open'; wish: Wish }
  /** The words, what is open or the space changed. The clock goes on. */
  | { do: 'follow'; wish: Wish }
  | { do: 'take-back'; because: TakenBack }
  /** It was granted, and what was granted holds no longer. */
  | { do: 'lapse' };

const placesOf = (open: BlockerRequest['open']): string => open.map(({ place }) => place).join(' ');
/** Whether the app keeps what the report asks for now: the same words for the same priority, and no more and no less open. */
export const isSameWish = (wish: Wish, { reason, open, priority }: BlockerRequest): boolean =>
  isSameReason(wish.reason, reason) && wish.priority === priority && placesOf(wish.open) === placesOf(open);

/** A reason that still stands in the report: then nothing is open any more. `null`: it cannot be read, and nothing follows. */
const takenBackBecause = ({ report }: Wishing): TakenBack | null => {
  const stored = readReport(report);
  if (stored.state === 'unreadable' || stored.state === 'newer') return null;
  const reason = stored.state === 'read' ? (stored.report.about.blockerRequest ?? '') : '';
  return reason.trim() === '' ? 'withdrawn' : 'complete';
};

/** What was said when asking stays: the report knows of no reason for most places. */
export const withReasons = (wish: Wish, request: BlockerRequest): Wish['open'] =>
  wish.open.map((row) => ({
    place: row.place,
    why: row.why === '' ? (request.open.find(({ place }) => place === row.place)?.why ?? '') : row.why,
  }));

/** What a look at a work item has to do about its request, from its state alone. Pure. */
export function decideRequest({ item, policy, request, ruling, projectId }: RequestFacts): RequestDecision {
  const wish = wishIn(item, policy);
  if (wish !== null && isNewWish(wish, request)) return { do: 'open', wish };
  if (request?.outcome === 'granted') return ruling?.kind === 'grant' ? { do: 'leave' } : { do: 'lapse' };
  if (request?.outcome !== 'requested') return { do: 'leave' };
  if (wish === null) {
    const because = takenBackBecause(item);
    return because === null ? { do: 'leave' } : { do: 'take-back', because };
  }
  return request.projectId === projectId && isSameWish(wish, request) ? { do: 'leave' } : { do: 'follow', wish };
}
