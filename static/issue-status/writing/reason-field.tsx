const MOST = 1_000;

type Props = {
  id: string;
  label: string;
  texts: { hint: string; tooShort: string };
  field: { reason: string; isShort: boolean; onReason: (text: string) => void };
};

/** A reason that says something: the field of every form that asks for one. */
export function ReasonField({ id, label, texts, field: { reason, isShort, onReason } }: Props) {
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
        {isShort ? texts.tooShort : texts.hint}
      </p>
    </>
  );
}
