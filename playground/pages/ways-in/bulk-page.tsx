import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Option } from '../forms/form-field';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { BackToWaysIn } from './back-to-ways-in';
import { BulkProgress } from './bulk-progress';
import { texts } from './texts';
import { useBulkEdit } from './use-bulk-edit';
import { useSpace } from './use-space';

/** Many work items at once: Jira takes the order, works it off in its own time and tells how far it is. */
export function BulkPage() {
  const { items, priorities, reload } = useSpace();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [priority, setPriority] = useState<Option | null>(null);
  const { state, start } = useBulkEdit(reload);
  const toggle = (key: string) =>
    setChosen((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));
  return (
    <>
      <BackToWaysIn />
      <h1>{texts.bulk.title}</h1>
      <fieldset className="bulk-items">
        <legend>{texts.bulk.which}</legend>
        {items.map(({ key, fields }) => (
          <label key={key}>
            <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
            {texts.bulk.item(key, fields.summary ?? '', fields.priority?.name ?? texts.none)}
          </label>
        ))}
      </fieldset>
      <FormRow label={texts.bulk.priority}>
        {(ids) => (
          <Select
            {...ids}
            options={priorities}
            value={priority?.id ?? null}
            placeholder={texts.none}
            onChoose={setPriority}
          />
        )}
      </FormRow>
      <p className="bulk-start">
        <Button
          appearance="primary"
          isDisabled={chosen.size === 0 || priority === null || state.phase === 'running'}
          onClick={() => priority !== null && void start([...chosen], priority.id)}
        >
          {texts.bulk.start}
        </Button>
      </p>
      <BulkProgress state={state} />
    </>
  );
}
