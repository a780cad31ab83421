import Lozenge from '@atlaskit/lozenge';

import { useJira } from '../jira/use-jira';
import { statusTone, type WorkItem, WorkItemPageOf } from '../jira/work-item';
import { RefusalBanner } from '../kit/refusal-banner';
import { SiteLink } from '../shell/site-link';
import { useSession } from '../shell/session';
import { texts } from '../texts';

const { columns } = texts.home;

/** The first work items that a search finds, in its order. */
export function WorkItemList({ jql, none = texts.home.none }: { jql: string; none?: string }) {
  const query = new URLSearchParams({
    jql,
    fields: 'summary,status,priority,issuetype,created',
    expand: 'renderedFields',
    maxResults: '50',
  });
  const { answer } = useJira(WorkItemPageOf, `/rest/api/3/search/jql?${query.toString()}`);
  if (answer === null) return <p className="muted">{texts.loading}</p>;
  if (!answer.ok) return <RefusalBanner title={texts.home.title} refusal={answer.refusal} />;
  if (answer.value.issues.length === 0) return <p className="muted">{none}</p>;
  return (
    <table className="items">
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.value.issues.map((item) => (
          <Row key={item.key} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item: { key, fields, renderedFields = {} } }: { item: WorkItem }) {
  const { site } = useSession();
  const report = renderedFields[site.reportFieldId];
  return (
    <tr>
      <td>
        <SiteLink to={`/browse/${key}`}>{key}</SiteLink>
      </td>
      <td className="items-summary">{fields.summary}</td>
      <td data-label={columns.type}>{fields.issuetype?.name}</td>
      <td data-label={columns.priority}>{fields.priority?.name ?? texts.home.noPriority}</td>
      <td data-label={columns.report}>{typeof report === 'string' && report !== '' ? report : texts.home.noReport}</td>
      <td>{fields.status && <Lozenge appearance={statusTone(fields.status)}>{fields.status.name}</Lozenge>}</td>
    </tr>
  );
}
