import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';

import { showMade } from '../create/show-made';
import { Created, type IssueType, MetaFieldPage } from '../jira/create-meta';
import { answerOf } from '../jira/jira-answer';
import { useJira } from '../jira/use-jira';
import { FormRow } from '../kit/form-row';
import { useSession } from '../shell/session';
import { texts } from '../texts';
import type { ChangeProps } from './change-props';
import { useTypes } from './use-types';

/** Sub-tasks below a work item that can have some. */
export function ChildSection(props: ChangeProps) {
  const { project, issuetype } = props.item.fields;
  const types = useTypes(project?.key ?? null);
  const child = types.find(({ subtask }) => subtask === true);
  const isChild = child !== undefined && child.id === issuetype?.id;
  return child === undefined || isChild ? null : <ChildCreate {...props} type={child} />;
}

/** Without these Jira would not ask for more than a summary. */
const NOT_ASKED = ['project', 'issuetype', 'summary', 'parent'];

/**
 * Jira opens its create dialog for a child only where summary and at least one other field are mandatory; otherwise a
 * summary is all it asks for, and no form script runs (manifest-reference/modules/jira-ui-modifications, entry points).
 */
function ChildCreate({ item, onChanged, type }: ChangeProps & { type: IssueType }) {
  const { createDialog } = useSession();
  const { project } = item.fields;
  const path = `/rest/api/3/issue/createmeta/${project?.key ?? ''}/issuetypes/${type.id}?maxResults=100`;
  const { answer } = useJira(MetaFieldPage, path);
  if (answer?.ok !== true) return null;
  const needsMore = answer.value.fields.some(({ fieldId, required }) => required && !NOT_ASKED.includes(fieldId));
  if (!needsMore) return <InlineChild item={item} onChanged={onChanged} type={type} />;
  const context = { projectId: project?.id, issueTypeId: type.id, parentKey: item.key };
  return (
    <Button spacing="compact" onClick={() => createDialog.set({ ...context, onClose: () => onChanged(null) })}>
      {texts.workItem.childDialog}
    </Button>
  );
}

function InlineChild({ item, onChanged, type }: ChangeProps & { type: IssueType }) {
  const session = useSession();
  const [summary, setSummary] = useState('');
  const create = async () => {
    const place = { project: { id: item.fields.project?.id }, issuetype: { id: type.id }, parent: { key: item.key } };
    const sent = { fields: { ...place, summary } };
    const answer = answerOf(Created, await session.jira('POST', '/rest/api/3/issue', sent, 'dialog'));
    if (!answer.ok) return onChanged(answer.refusal);
    setSummary('');
    showMade(session, answer.value);
  };
  return (
    <section aria-label={texts.workItem.child}>
      <h2 className="section-title">{texts.workItem.child}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <FormRow label={texts.workItem.childSummary} isRequired>
          {(ids) => (
            <TextField
              {...ids}
              isRequired
              autoComplete="off"
              value={summary}
              onChange={({ currentTarget }) => setSummary(currentTarget.value)}
            />
          )}
        </FormRow>
        <p className="bulk-start">
          <Button type="submit" spacing="compact">
            {texts.workItem.childCreate}
          </Button>
        </p>
      </form>
    </section>
  );
}
