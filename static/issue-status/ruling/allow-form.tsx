import Button from '@atlaskit/button/new';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';

import type { RulingState } from '../../../src/contract/ruling';
import { ruling as words } from '../../messages/ruling';
import type { RulingDesk } from './use-ruling';

type Props = { desk: RulingDesk; state: RulingState };
const LEAST = 10;
const MOST = 1_000;

/** A press opens the form in place; Escape closes it, and the button has the focus again. */
export function AllowForm(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <OpenForm {...props} onClose={close} />;
  return (
    <div className="press">
      <Button ref={button} spacing="compact" onClick={() => setOpen(true)}>
        {words.ask}
      </Button>
    </div>
  );
}

function OpenForm({ desk, state: { guarded, priority }, onClose }: Props & { onClose: () => void }) {
  const [chosen, setChosen] = useState(guarded.find(({ id }) => id === priority?.id)?.id ?? guarded[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [isShort, setShort] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < LEAST) return setShort(true);
    void desk.allow({ priority: chosen, reason }).then((done) => done && onClose());
  };
  const onKeyDown = (event: KeyboardEvent): void => (event.key === 'Escape' ? onClose() : undefined);
  return (
    <form className="allow" aria-label={words.ask} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <p className="note">{words.means}</p>
      <label htmlFor="ruling-priority">{words.priority}</label>
      <select id="ruling-priority" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {guarded.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Reason reason={reason} isShort={isShort && reason.trim().length < LEAST} onReason={setReason} />
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

type ReasonProps = { reason: string; isShort: boolean; onReason: (reason: string) => void };

function Reason({ reason, isShort, onReason }: ReasonProps) {
  return (
    <>
      <label htmlFor="ruling-reason">{words.reason}</label>
      <textarea
        id="ruling-reason"
        rows={3}
        maxLength={MOST}
        required
        autoFocus
        aria-invalid={isShort}
        aria-describedby="ruling-hint"
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
      <p id="ruling-hint" className={isShort ? 'short' : 'note'} role={isShort ? 'alert' : undefined}>
        {isShort ? words.tooShort : words.hint}
      </p>
    </>
  );
}
