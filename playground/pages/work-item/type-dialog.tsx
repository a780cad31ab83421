import { useState } from 'react';

import type { WorkItem } from '../jira/work-item';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { texts } from '../texts';
import { ChangeDialog } from './change-dialog';
import { useTypes } from './use-types';

type Props = { item: WorkItem; onDone: () => void; onClose: () => void };

/** Another work type in the same space. */
export function TypeDialog({ item, onDone, onClose }: Props) {
  const types = useTypes(item.fields.project?.key ?? null).filter(({ subtask }) => subtask !== true);
  const [id, setId] = useState<string | null>(null);
  const body = { fields: { issuetype: { id } } };
  const sent = { method: 'PUT', path: `/rest/api/3/issue/${item.key}`, body, door: 'issue-view' } as const;
  return (
    <ChangeDialog
      title={texts.workItem.changeType}
      action={texts.workItem.change}
      sent={id === null ? null : sent}
      onDone={onDone}
      onClose={onClose}
    >
      <FormRow label={texts.workItem.newType}>
        {(ids) => (
          <Select
            {...ids}
            options={types.filter((type) => type.id !== item.fields.issuetype?.id)}
            value={id}
            placeholder={texts.select}
            onChoose={(type) => setId(type.id)}
          />
        )}
      </FormRow>
    </ChangeDialog>
  );
}
