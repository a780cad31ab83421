import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';

import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { DoorAnswer } from './door-answer';
import { type DoorField, type DoorForm as Form, FIRST_VALUES } from './door-forms';
import { texts } from './texts';
import { useDoor } from './use-door';

/** One way in as a form. */
export function DoorForm({ form }: { form: Form }) {
  const { title, hint } = texts.forms[form.id];
  const [values, setValues] = useState({ ...FIRST_VALUES, ...form.first });
  const { told, isSending, send } = useDoor();
  const headingId = `door-${form.id}`;
  return (
    <section className="door" aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      <p className="muted">{hint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(form.send(values), form.shows?.(values));
        }}
      >
        <div className="door-fields">
          {form.fields.map((field) => (
            <Field
              key={field}
              field={field}
              value={values[field]}
              onChange={(value) => setValues({ ...values, [field]: value })}
            />
          ))}
        </div>
        <Button type="submit" isDisabled={isSending}>
          {isSending ? texts.sending : texts.send}
        </Button>
      </form>
      <DoorAnswer name={texts.answer(title)} told={told} />
    </section>
  );
}

type FieldProps = { field: DoorField; value: string; onChange: (value: string) => void };
const changes = Object.entries(texts.changes).map(([id, name]) => ({ id, name }));

function Field({ field, value, onChange }: FieldProps) {
  return (
    <FormRow label={texts.fields[field]}>
      {(ids) => {
        if (field === 'change')
          return <Select {...ids} options={changes} value={value} onChoose={({ id }) => onChange(id)} />;
        if (field === 'rows')
          return <TextArea {...ids} minimumRows={3} value={value} onChange={({ target }) => onChange(target.value)} />;
        return <TextField {...ids} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
      }}
    </FormRow>
  );
}
