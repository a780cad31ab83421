import { type FormField, idOf, offeredOptions, type Option } from '../forms/form-field';
import { FormRow } from './form-row';
import { Select } from './select';

type Props = {
  field: FormField;
  options: Option[];
  isWaiting?: boolean;
  placeholder?: string;
  onChoose: (option: Option) => void;
};

/** The Priority field of a form, as a form script left it. One that the space no longer offers is still shown. */
export function PrioritySelect({ field, options, isWaiting = false, placeholder, onChoose }: Props) {
  const { value, fieldName, isRequired, description, isReadOnly, isVisible } = field;
  if (!isVisible) return null;
  const chosen = idOf(value);
  const isGone = chosen !== null && !options.some(({ id }) => id === chosen);
  const all = isGone ? [{ id: chosen, name: nameOf(value) ?? chosen }, ...options] : options;
  return (
    <FormRow label={fieldName} isRequired={isRequired} description={description} isWaiting={isWaiting}>
      {(ids) => (
        <Select
          {...ids}
          {...(placeholder === undefined ? {} : { placeholder })}
          disabled={isReadOnly}
          options={offeredOptions(all, field)}
          value={chosen}
          onChoose={onChoose}
        />
      )}
    </FormRow>
  );
}

const nameOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : null;
