import TextArea from '@atlaskit/textarea';
import TextField from '@atlaskit/textfield';

import { adfOfText, textOfAdf } from '../forms/adf';
import { type FormField, idOf, offeredOptions } from '../forms/form-field';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { createStore, useStore } from '../kit/store';
import { useSession } from '../shell/session';
import type { Dialog } from './dialog';
import { setField } from './edit-form';

const nothingWaits = createStore<string[]>([]);

/** Summary, description and priority. Text fields tell the form script on blur, the select on change. */
export function FormFields({ dialog }: { dialog: Dialog }) {
  const { form, rules, errors, uim } = useStore(dialog.state);
  const waiting = useStore(uim?.waiting ?? nothingWaits);
  const shown = ['summary', 'description', 'priority'].flatMap((id) => {
    const field = form[id];
    return field?.isVisible === true ? [field] : [];
  });
  return shown.map((field) => (
    <FormRow
      key={field.fieldId}
      label={field.fieldName}
      isRequired={field.isRequired}
      description={field.description}
      error={errors[field.fieldId]}
      isWaiting={waiting.includes(field.fieldId)}
    >
      {(ids) => <Control field={field} ids={ids} dialog={dialog} options={rules.options[field.fieldId] ?? []} />}
    </FormRow>
  ));
}

type Ids = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
type ControlProps = { field: FormField; ids: Ids; dialog: Dialog; options: { id: string; name: string }[] };

function Control({ field, ids, dialog, options }: ControlProps) {
  const { assumptions } = useSession();
  const { fieldId, isReadOnly, isRequired, value } = field;
  const tell = () => dialog.state.get().uim?.fieldChanged(fieldId);
  const shared = { ...ids, 'aria-required': isRequired || undefined };

  if (fieldId === 'priority')
    return (
      <Select
        {...shared}
        disabled={isReadOnly}
        options={offeredOptions(options, field)}
        value={idOf(value)}
        onChoose={(option) => {
          setField(dialog, fieldId, option);
          if (assumptions.get().priorityOnChangeFires) tell();
        }}
      />
    );
  if (fieldId === 'description')
    return (
      <TextArea
        {...shared}
        isReadOnly={isReadOnly}
        minimumRows={4}
        value={textOfAdf(value)}
        onChange={({ target }) => setField(dialog, fieldId, adfOfText(target.value))}
        onBlur={tell}
      />
    );
  return (
    <TextField
      {...shared}
      isReadOnly={isReadOnly}
      autoComplete="off"
      data-next-focus
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => setField(dialog, fieldId, currentTarget.value)}
      onBlur={tell}
    />
  );
}
