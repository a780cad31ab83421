import type { WorkItemView } from '../../src/contract/work-item-view';
import type { JudgedThen } from '../../src/core/status/judged-then';
import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';

type Props = { status: WorkItemView; earlier: number | null };

/** By which revision of the policy it was judged, and what another one makes of it now. A publication changes no work item. */
export function JudgedBy({ status: { judged, look, ruling }, earlier }: Props) {
  if (look === null) return null;
  const level = ruling?.priority?.name ?? '';
  return (
    <div className="judged">
      {judged === null && <p className="note">{message(words.judged.now, { revision: look.revision })}</p>}
      {judged !== null && <Compared judged={judged} />}
      {earlier !== null && <p className="note">{message(words.judged.stays, { level, then: earlier })}</p>}
    </div>
  );
}

function Compared({ judged: { revision: then, now, is, asks } }: { judged: JudgedThen }) {
  return (
    <>
      <p className="note">{message(words.judged[is], { then, now })}</p>
      {asks.length > 0 && <p className="note">{message(words.judged.asks, { now, titles: asks.join(', ') })}</p>}
    </>
  );
}
