import Lozenge from '@atlaskit/lozenge';

import { MetaFieldPage } from '../jira/create-meta';
import { refusalOf, type Refusal } from '../jira/jira-answer';
import { useJira } from '../jira/use-jira';
import { statusTone, Transitions, type WorkItem } from '../jira/work-item';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { useSession } from '../shell/session';
import { texts } from '../texts';

type Props = { item: WorkItem; onChanged: (refusal: Refusal | null) => void };

/** Status, priority and type; the first two can be changed, and Jira may refuse. */
export function Details({ item, onChanged }: Props) {
  const { fields } = item;
  return (
    <aside className="details" aria-label={texts.workItem.details}>
      <h2>{texts.workItem.details}</h2>
      <dl>
        <dt>{texts.workItem.status}</dt>
        <dd>{fields.status && <Lozenge appearance={statusTone(fields.status)}>{fields.status.name}</Lozenge>}</dd>
        <dt>{texts.workItem.type}</dt>
        <dd>{fields.issuetype?.name}</dd>
      </dl>
      <Move item={item} onChanged={onChanged} />
      <Priority item={item} onChanged={onChanged} />
    </aside>
  );
}

function Move({ item, onChanged }: Props) {
  const { jira } = useSession();
  const path = `/rest/api/3/issue/${item.key}/transitions`;
  const { answer } = useJira(Transitions, path);
  const options = answer?.ok === true ? answer.value.transitions : [];
  if (options.length === 0) return null;
  return (
    <FormRow label={texts.workItem.transition}>
      {(ids) => (
        <Select
          {...ids}
          options={options.map(({ id, name }) => ({ id, name }))}
          value={null}
          placeholder={texts.select}
          onChoose={({ id }) =>
            void jira('POST', path, { transition: { id } }).then(({ status, body }) =>
              onChanged(status < 300 ? null : refusalOf(status, body)),
            )
          }
        />
      )}
    </FormRow>
  );
}

function Priority({ item, onChanged }: Props) {
  const { jira } = useSession();
  const { project, issuetype, priority } = item.fields;
  const isKnown = project !== undefined && issuetype?.id !== undefined;
  const meta = isKnown ? `/rest/api/3/issue/createmeta/${project.id}/issuetypes/${issuetype.id}?maxResults=100` : null;
  const { answer } = useJira(MetaFieldPage, meta);
  const allowed = answer?.ok === true ? answer.value.fields.find(({ fieldId }) => fieldId === 'priority') : undefined;
  const options = (allowed?.allowedValues ?? []).map(({ id, name = id }) => ({ id, name }));
  if (priority && !options.some(({ id }) => id === priority.id)) options.unshift(priority);
  return (
    <FormRow label={texts.workItem.priority}>
      {(ids) => (
        <Select
          {...ids}
          options={options}
          value={priority?.id ?? null}
          placeholder={texts.workItem.none}
          onChoose={({ id }) =>
            void jira('PUT', `/rest/api/3/issue/${item.key}`, { fields: { priority: { id } } }).then(
              ({ status, body }) => onChanged(status < 300 ? null : refusalOf(status, body)),
            )
          }
        />
      )}
    </FormRow>
  );
}
