import { refusalOf } from '../jira/jira-answer';
import { PrioritySelect } from '../kit/priority-select';
import { ScriptFrame } from '../kit/script-frame';
import { createStore, useStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';
import type { ChangeProps } from './change-props';
import { useEditableFields } from './editable-fields';
import { placeOf } from './place-of';
import { useItemForm } from './use-item-form';

const nothingWaits = createStore<string[]>([]);

/** Priority on a work item's page: saved at once, whether a person chose it or a form script set it. */
export function PriorityRow({ item, onChanged }: ChangeProps) {
  const { jira } = useSession();
  const meta = useEditableFields(item);
  const save = async (fieldId: string, value: unknown) => {
    const path = `/rest/api/3/issue/${item.key}`;
    const { status, body } = await jira('PUT', path, { fields: { [fieldId]: value } }, 'issue-view');
    onChanged(status < 300 ? null : refusalOf(status, body));
    return status < 300;
  };
  const { form, fields } = useItemForm({
    ...{ item, view: 'IssueView', meta },
    onScriptValue: (fieldId, value) => void save(fieldId, value),
  });
  const waiting = useStore(form?.uim?.waiting ?? nothingWaits);
  const priority = fields['priority'];
  const { issue, project } = placeOf(item);
  const place = { issue, project, issueType: { id: issue.typeId, name: issue.type }, viewType: 'IssueView' };
  return (
    <>
      {priority === undefined ? (
        <Fixed name={item.fields.priority?.name} />
      ) : (
        <PrioritySelect
          field={priority}
          options={form?.rules.options['priority'] ?? []}
          isWaiting={waiting.includes('priority')}
          placeholder={texts.workItem.none}
          onChoose={({ id }) =>
            void save('priority', { id }).then((isSaved) => isSaved && form?.uim?.fieldChanged('priority'))
          }
        />
      )}
      <ScriptFrame key={`${item.id} ${issue.typeId}`} uim={form?.uim ?? null} place={place} />
    </>
  );
}

/** Where the edit screen lacks it, the page only tells it. */
function Fixed({ name = texts.workItem.none }: { name: string | undefined }) {
  return (
    <dl>
      <dt>{texts.workItem.priority}</dt>
      <dd>{name}</dd>
    </dl>
  );
}
