import { type ReactNode, useId } from 'react';

import { texts } from '../texts';

type Ids = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
type Props = {
  label: string;
  isRequired?: boolean;
  description?: string;
  error?: string | undefined;
  isWaiting?: boolean;
  children: (ids: Ids) => ReactNode;
};

/** A label with its control; what helps and what is wrong stand below and are tied to the control. */
export function FormRow({ label, isRequired = false, description = '', error, isWaiting = false, children }: Props) {
  const id = useId();
  const described = [error === undefined ? '' : `${id}-error`, description === '' ? '' : `${id}-help`].filter(Boolean);
  return (
    <div className="form-row">
      <label htmlFor={id}>
        {label}
        {isRequired && (
          <span className="form-row-star" aria-hidden="true">
            *
          </span>
        )}
        {isWaiting && <span className="spinner" role="img" aria-label={texts.dialog.running} />}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p className="form-row-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {description !== '' && (
        <p className="form-row-help" id={`${id}-help`}>
          {description}
        </p>
      )}
    </div>
  );
}
