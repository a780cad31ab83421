import { useState } from 'react';

import { ProjectPage } from '../jira/create-meta';
import { useJira } from '../jira/use-jira';
import type { WorkItem } from '../jira/work-item';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { texts } from '../texts';
import { ChangeDialog } from './change-dialog';
import { useTypes } from './use-types';

type Props = { item: WorkItem; onDone: () => void; onClose: () => void };

/** To another space, and there to one of its work types. */
export function MoveDialog({ item, onDone, onClose }: Props) {
  const { answer } = useJira(ProjectPage, '/rest/api/3/project/search?maxResults=100');
  const spaces = (answer?.ok === true ? answer.value.values : []).filter(({ key }) => key !== item.fields.project?.key);
  const [space, setSpace] = useState<string | null>(null);
  const [type, setType] = useState<string | null>(null);
  const types = useTypes(space).filter(({ subtask }) => subtask !== true);
  const body = { issue: item.key, project: space, issuetype: type };
  return (
    <ChangeDialog
      title={texts.workItem.move}
      action={texts.workItem.moveNow}
      sent={space === null || type === null ? null : { method: 'POST', path: '/playground/doors/move', body }}
      onDone={onDone}
      onClose={onClose}
    >
      <FormRow label={texts.workItem.newSpace}>
        {(ids) => (
          <Select
            {...ids}
            options={spaces.map(({ key, name }) => ({ id: key, name: `${name} (${key})` }))}
            value={space}
            placeholder={texts.select}
            onChoose={({ id }) => {
              setSpace(id);
              setType(null);
            }}
          />
        )}
      </FormRow>
      <FormRow label={texts.workItem.newType}>
        {(ids) => (
          <Select
            {...ids}
            options={types.map(({ name }) => ({ id: name, name }))}
            value={type}
            placeholder={texts.select}
            onChoose={({ id }) => setType(id)}
          />
        )}
      </FormRow>
    </ChangeDialog>
  );
}
