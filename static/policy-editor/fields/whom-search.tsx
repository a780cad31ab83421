import Button from '@atlaskit/button/new';
import { type KeyboardEvent, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';

export type Found = Output<'afterwards/find'>['found'][number];
type Who = 'group' | 'account' | 'app';
type Props = { who: Who; name: string; known: readonly string[]; onAdd: (found: Found) => void };

const isOf = (who: Who, { isApp }: Found): boolean => who === 'group' || isApp === (who === 'app');

/** Jira is asked, as the person, when the button is pressed; what it finds is offered for adding. */
export function WhomSearch({ who, name, known, onAdd }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const find = async (): Promise<void> => {
    if (text.trim() === '') return;
    setBusy(true);
    const answer = await call('afterwards/find', { kind: who === 'group' ? 'group' : 'account', text });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setFound(answer.ok ? answer.value.found.filter((one) => isOf(who, one)) : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void find();
  };
  return (
    <div role="search" aria-label={message(words.whom.search, { name })}>
      <div className="press">
        <label className="setting">
          {message(words.whom.search, { name })}
          <input
            type="text"
            maxLength={128}
            value={text}
            onKeyDown={onKeyDown}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <Button spacing="compact" isLoading={busy} onClick={() => void find()}>
          {words.whom.find}
        </Button>
      </div>
      <div role="status">
        {failure !== null && <FailureText failure={failure} />}
        {found?.length === 0 && <p>{words.whom.none}</p>}
      </div>
      <div className="press">
        {(found ?? [])
          .filter(({ id }) => !known.includes(id))
          .map((one) => (
            <Button key={one.id} spacing="compact" onClick={() => onAdd(one)}>
              {message(words.whom.add, { name: one.name })}
            </Button>
          ))}
      </div>
    </div>
  );
}
