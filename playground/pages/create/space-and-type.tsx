import TextField from '@atlaskit/textfield';

import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { useStore } from '../kit/store';
import { offeredOptions } from '../forms/form-field';
import { texts } from '../texts';
import { chooseProject, chooseType } from './choose-form';
import type { Dialog } from './dialog';

/** Where the work item goes and what it is; a change of either begins the form script and the field anew. */
export function SpaceAndType({ dialog }: { dialog: Dialog }) {
  const { parent, projects, project, types, type, form, errors } = useStore(dialog.state);
  const issuetype = form['issuetype'];
  const spaces = projects.map(({ id, name, key }) => ({ id, name: `${name} (${key})` }));
  return (
    <div className="form-pair">
      <FormRow label={texts.dialog.space} isRequired error={errors['project']}>
        {(ids) => (
          <Select
            {...ids}
            data-first-focus
            options={spaces}
            value={project?.id ?? null}
            onChoose={({ id }) => {
              const chosen = projects.find((one) => one.id === id);
              if (chosen !== undefined) void chooseProject(dialog, chosen, type?.id);
            }}
          />
        )}
      </FormRow>
      <FormRow label={texts.dialog.workType} isRequired error={errors['issuetype']}>
        {(ids) => (
          <Select
            {...ids}
            options={issuetype === undefined ? types : offeredOptions(types, issuetype)}
            value={type?.id ?? null}
            onChoose={(chosen) => void chooseType(dialog, chosen)}
          />
        )}
      </FormRow>
      {type?.subtask === true && (
        <FormRow label={texts.dialog.parent} isRequired error={errors['parent']}>
          {(ids) => (
            <TextField
              {...ids}
              autoComplete="off"
              value={parent}
              onChange={({ currentTarget }) => dialog.patch({ parent: currentTarget.value, touched: true })}
            />
          )}
        </FormRow>
      )}
    </div>
  );
}
