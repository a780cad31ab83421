import { type StatusTone, statusTone, type WorkItem } from '../jira/work-item';
import { SiteLink } from '../shell/site-link';
import { BackToWaysIn } from './back-to-ways-in';
import { DoorAnswer } from './door-answer';
import { InlineCreate } from './inline-create';
import { InlinePriority, priorityCell } from './inline-priority';
import { texts } from './texts';
import { useDoor } from './use-door';
import { useSpace } from './use-space';

const ORDER: StatusTone[] = ['default', 'inprogress', 'success'];
const progressOf = ({ fields: { status } }: WorkItem): number =>
  status == null ? 0 : ORDER.indexOf(statusTone(status));
const byProgress = (one: WorkItem, other: WorkItem): number => progressOf(one) - progressOf(other);

/** A board: a column a status, a card a work item, and a create without a form at its foot. */
export function BoardPage() {
  const { items, priorities, types } = useSpace();
  const { told, send } = useDoor();
  const statuses = [...new Set(items.toSorted(byProgress).map(({ fields }) => fields.status?.name ?? ''))];
  return (
    <>
      <BackToWaysIn />
      <h1>{texts.inline.board}</h1>
      <DoorAnswer name={texts.answer(texts.inline.board)} told={told} />
      <div className="columns">
        {statuses.map((status) => (
          <section key={status} className="column" aria-label={status}>
            <h2>{status}</h2>
            <ul>
              {items
                .filter(({ fields }) => fields.status?.name === status)
                .map((item) => (
                  <li key={item.key} className="card">
                    <p>{item.fields.summary}</p>
                    <p>
                      <SiteLink to={`/browse/${item.key}`}>{item.key}</SiteLink>
                    </p>
                    <InlinePriority
                      item={item}
                      priorities={priorities}
                      onChoose={(of, priority) => void send(priorityCell(of, priority), of.key)}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <InlineCreate types={types} priorities={priorities} onCreate={(sent) => void send(sent)} />
    </>
  );
}
