import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { afterwards } from '../../messages/afterwards';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import type { DeciderKind } from './deciders-choice';

type Found = Output<'afterwards/find'>['found'][number];
type Props = { onAdd: (kind: DeciderKind, found: Found) => void };

const ASKED = { users: 'account', groups: 'group', roles: 'role' } as const;
const KINDS: readonly DeciderKind[] = ['users', 'groups', 'roles'];
const isKind = (value: string): value is DeciderKind => value in ASKED;

/** Jira is asked when the button is pressed; an app decides nothing, so none is offered. */
export function FindDecider({ onAdd }: Props) {
  const words = afterwards.deciders;
  const [kind, setKind] = useState<DeciderKind>('users');
  const [text, setText] = useState('');
  const [result, setResult] = useState<{ kind: DeciderKind; found: Found[] } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = await call('afterwards/find', { kind: ASKED[kind], text });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setResult(answer.ok ? { kind, found: answer.value.found.filter(({ isApp }) => !isApp) } : null);
  };
  const names = { users: words.user, groups: words.group, roles: words.role };
  return (
    <form className="find" aria-label={words.find} onSubmit={(event) => void find(event)}>
      <label className="labelled">
        {words.kind}
        <select value={kind} onChange={({ target }) => isKind(target.value) && setKind(target.value)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        {words.text}
        <input type="text" required maxLength={128} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <div className="press">
        <Button type="submit" spacing="compact" isLoading={busy}>
          {words.find}
        </Button>
      </div>
      <div role="status">
        {failure !== null && <FailureText failure={failure} />}
        {result?.found.length === 0 && <p>{words.none}</p>}
      </div>
      <div className="press">
        {(result?.found ?? []).map((found) => (
          <Button key={found.id} spacing="compact" onClick={() => onAdd(result?.kind ?? kind, found)}>
            {message(words.add, { name: found.name })}
          </Button>
        ))}
      </div>
    </form>
  );
}
