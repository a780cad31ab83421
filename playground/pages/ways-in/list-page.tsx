import { SiteLink } from '../shell/site-link';
import { BackToWaysIn } from './back-to-ways-in';
import { DoorAnswer } from './door-answer';
import { InlinePriority, priorityCell } from './inline-priority';
import { texts } from './texts';
import { useDoor } from './use-door';
import { useSpace } from './use-space';

const { columns } = texts.inline;

/** A list whose priority can be changed in its cell. */
export function ListPage() {
  const { items, priorities } = useSpace();
  const { told, send } = useDoor();
  return (
    <>
      <BackToWaysIn />
      <h1>{texts.inline.list}</h1>
      <DoorAnswer name={texts.answer(texts.inline.list)} told={told} />
      <table className="items">
        <thead>
          <tr>
            {[columns.key, columns.summary, columns.priority].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <td>
                <SiteLink to={`/browse/${item.key}`}>{item.key}</SiteLink>
              </td>
              <td className="items-summary">{item.fields.summary}</td>
              <td>
                <InlinePriority
                  item={item}
                  priorities={priorities}
                  onChoose={(of, priority) => void send(priorityCell(of, priority), of.key)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
