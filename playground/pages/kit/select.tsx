import type { SelectHTMLAttributes } from 'react';

import type { Option } from '../forms/form-field';

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'> & {
  options: Option[];
  value: string | null;
  /** Said where nothing is chosen; without it the first option is the choice. */
  placeholder?: string;
  onChoose: (option: Option) => void;
};

/** The browser's own select in Jira's clothes. */
export function Select({ options, value, placeholder, onChoose, className = '', ...rest }: Props) {
  return (
    <select
      {...rest}
      className={`select ${className}`}
      value={value ?? ''}
      onChange={({ target }) => {
        const chosen = options.find(({ id }) => id === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {value === null && <option value="">{placeholder ?? ''}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
