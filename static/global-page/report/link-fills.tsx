import { entrance as words } from '../../messages/entrance';
import { Notice } from '../../shared/notice';
import type { ReportPlace } from './use-report';

/** What a link puts into the form and what of it was left out, before anything is opened. */
export function LinkFills({ place: { filled, hasWords, dropped } }: { place: ReportPlace }) {
  if (filled === null || (!hasWords && dropped.length === 0)) return null;
  const { category } = filled;
  const rows = [...(category === null ? [] : [{ title: words.link.category, text: category }]), ...filled.filled];
  return (
    <section className="link" aria-labelledby="link-fills">
      <h2 id="link-fills">{words.link.fills}</h2>
      {rows.length === 0 ? (
        <p>{words.link.nothing}</p>
      ) : (
        <dl>
          {rows.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {dropped.length > 0 && <LeftOut dropped={dropped} hasWords={hasWords} />}
    </section>
  );
}

function LeftOut({ dropped, hasWords }: Pick<ReportPlace, 'dropped' | 'hasWords'>) {
  return (
    <Notice tone="warning" title={words.link.leftOut}>
      {hasWords && <p>{words.link.look}</p>}
      <ul>
        {dropped.map(({ name, why }) => (
          <li key={`${name ?? ''} ${why}`}>
            {name === null ? words.link.all : <code>{name}</code>} {words.link.why[why]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
