import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import type { RulingState } from '../../../src/contract/ruling';
import { ruling as words } from '../../messages/ruling';
import { ReasonField } from '../writing/reason-field';
import { useReason } from '../writing/use-reason';
import type { RulingDesk } from './use-ruling';

type Props = { desk: RulingDesk; state: RulingState; onClose: () => void };

/** Allows a guarded priority, with a reason. */
export function AllowForm({ desk, state: { guarded, priority }, onClose }: Props) {
  const [chosen, setChosen] = useState(guarded.find(({ id }) => id === priority?.id)?.id ?? guarded[0]?.id ?? '');
  const { field, send } = useReason('allow');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send((reason) => desk.allow({ priority: chosen, reason }), onClose);
  };
  return (
    <form className="allow" aria-label={words.ask} onSubmit={submit} noValidate>
      <p className="note">{words.means}</p>
      <label htmlFor="ruling-priority">{words.priority}</label>
      <select id="ruling-priority" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {guarded.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ReasonField
        id="ruling-reason"
        label={words.reason}
        texts={{ hint: words.hint, tooShort: words.tooShort }}
        field={field}
      />
      <div className="press">
        <Button type="submit" spacing="compact" appearance="primary" isLoading={desk.busy}>
          {words.allow}
        </Button>
        <Button spacing="compact" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
