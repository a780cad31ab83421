import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';

import type { Option } from '../forms/form-field';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { texts } from './texts';
import { SPACE } from './use-space';

type Sent = { method: string; path: string; body: unknown };
type Props = { types: Option[]; priorities: Option[]; onCreate: (sent: Sent) => void };

/** Summary and work type, nothing more; the swimlane below which it stands brings its priority. */
export function InlineCreate({ types, priorities, onCreate }: Props) {
  const [summary, setSummary] = useState('');
  const [type, setType] = useState<Option | null>(null);
  const [lane, setLane] = useState<Option | null>(null);
  const chosen = type ?? types[0] ?? null;
  const create = () => {
    const priority = lane === null ? {} : { priority: { id: lane.id } };
    const body = { project: SPACE, issuetype: chosen?.name ?? '', summary, ...priority };
    onCreate({ method: 'POST', path: '/playground/doors/inline-create', body });
    setSummary('');
  };
  return (
    <section className="door" aria-labelledby="inline-create-title">
      <h2 id="inline-create-title">{texts.inline.create}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <FormRow label={texts.inline.what} isRequired>
          {(ids) => (
            <TextField
              {...ids}
              isRequired
              autoComplete="off"
              value={summary}
              onChange={({ currentTarget }) => setSummary(currentTarget.value)}
            />
          )}
        </FormRow>
        <div className="form-pair">
          <FormRow label={texts.fields.type}>
            {(ids) => <Select {...ids} options={types} value={chosen?.id ?? null} onChoose={setType} />}
          </FormRow>
          <FormRow label={texts.inline.lane}>
            {(ids) => (
              <Select
                {...ids}
                options={priorities}
                value={lane?.id ?? null}
                placeholder={texts.inline.noLane}
                onChoose={setLane}
              />
            )}
          </FormRow>
        </div>
        <Button type="submit">{texts.inline.create}</Button>
      </form>
    </section>
  );
}
