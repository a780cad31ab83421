import Button from '@atlaskit/button/new';
import { type FormEvent, type KeyboardEvent, useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import { lowering as words } from '../../messages/lowering';
import { message } from '../../messages/message';
import { Notice } from '../../shared/notice';
import { failureText } from '../failure-text';
import { useLowering, type Lowering } from './use-lowering';

type Props = { lowering: Lowering; isAllowed: boolean; onDone: () => void; onClose: () => void };
const LEAST = 10;
const MOST = 1_000;

/** Escape closes it; a refusal leaves what was typed where it is. */
export function LoweringForm({ lowering, isAllowed, onDone, onClose }: Props) {
  const { failure, isBusy, lower } = useLowering(lowering);
  const [reason, setReason] = useState('');
  const [isTold, setTold] = useState(false);
  const { from, to } = lowering;
  const title = message(words.ask, { level: from.name });
  const isTooShort = isTold && reason.trim().length < LEAST;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (reason.trim().length < LEAST) return setTold(true);
    void lower(reason).then((isDone) => isDone && onDone());
  };
  const onKeyDown = (event: KeyboardEvent): void => (event.key === 'Escape' ? onClose() : undefined);
  return (
    <form className="allow" aria-label={title} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <p className="note">
        {message(words.means, { to: to.name })} {isAllowed && words.ends}
      </p>
      <Reason level={from.name} reason={reason} isTooShort={isTooShort} onReason={setReason} />
      <div role="status">{failure !== null && <Refusal failure={failure} to={to.name} />}</div>
      <div className="press">
        <Button type="submit" spacing="compact" appearance="primary" isLoading={isBusy}>
          {message(words.lower, { to: to.name })}
        </Button>
        <Button spacing="compact" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

type ReasonProps = { level: string; reason: string; isTooShort: boolean; onReason: (reason: string) => void };

function Reason({ level, reason, isTooShort, onReason }: ReasonProps) {
  return (
    <>
      <label htmlFor="lowering-reason">{message(words.reason, { level })}</label>
      <textarea
        id="lowering-reason"
        rows={3}
        maxLength={MOST}
        required
        autoFocus
        aria-invalid={isTooShort}
        aria-describedby="lowering-hint"
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
      <p id="lowering-hint" className={isTooShort ? 'short' : 'note'} role={isTooShort ? 'alert' : undefined}>
        {isTooShort ? words.tooShort : words.hint}
      </p>
    </>
  );
}

function Refusal({ failure, to }: { failure: Failure; to: string }) {
  return (
    <Notice tone="warning">
      <p>{refusalOf(failure, to)}</p>
    </Notice>
  );
}

function refusalOf(failure: Failure, to: string): string {
  const { code, detail } = failure;
  if (detail === 'busy') return words.refused.busy;
  if (code === 'FORBIDDEN') return words.refused.FORBIDDEN;
  if (detail === 'priority') return words.refused.CONFLICT;
  if (code === 'JIRA_REFUSED') return message(words.refused.JIRA_REFUSED, { to });
  return `${failureText(failure)} ${words.kept}`;
}
