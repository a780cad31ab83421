import { request as words } from '../../messages/request';

const LEAST = 10;
const MOST = 1_000;
export const isTooShort = (reason: string): boolean => reason.trim().length < LEAST;

type Props = {
  id: string;
  label: string;
  hint: string;
  reason: string;
  isShort: boolean;
  onReason: (text: string) => void;
};

/** A reason that says something: the field of both forms. */
export function ReasonField({ id, label, hint, reason, isShort, onReason }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        {...{ id, rows: 3, maxLength: MOST, required: true, autoFocus: true, value: reason }}
        aria-invalid={isShort}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onReason(target.value)}
      />
      <p id={`${id}-hint`} className={isShort ? 'short' : 'note'} role={isShort ? 'alert' : undefined}>
        {isShort ? words.tooShort : hint}
      </p>
    </>
  );
}
