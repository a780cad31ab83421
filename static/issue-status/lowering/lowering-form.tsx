import Button from '@atlaskit/button/new';
import type { FormEvent } from 'react';

import type { Failure } from '../../../src/contract/failure';
import { lowering as words } from '../../messages/lowering';
import { message } from '../../messages/message';
import { Notice } from '../../shared/notice';
import { failureText } from '../failure-text';
import { ReasonField } from '../writing/reason-field';
import { useReason } from '../writing/use-reason';
import { useLowering, type Lowering } from './use-lowering';

type Props = { lowering: Lowering; isAllowed: boolean; onDone: () => void; onClose: () => void };

/** A refusal leaves what was typed where it is. */
export function LoweringForm({ lowering, isAllowed, onDone, onClose }: Props) {
  const { failure, isBusy, lower } = useLowering(lowering);
  const { field, send } = useReason('lower');
  const { from, to } = lowering;
  const title = message(words.ask, { level: from.name });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) void send(lower, onDone);
  };
  return (
    <form className="allow" aria-label={title} onSubmit={submit} noValidate>
      <p className="note">
        {message(words.means, { to: to.name })} {isAllowed && words.ends}
      </p>
      <ReasonField
        id="lowering-reason"
        label={message(words.reason, { level: from.name })}
        texts={{ hint: words.hint, tooShort: words.tooShort }}
        field={field}
      />
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
