import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { afterwards } from '../../messages/afterwards';
import { message } from '../../messages/message';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import type { ExemptKind } from './exemptions';

type Found = Output<'afterwards/find'>['found'][number];
type Kind = 'account' | 'group';
type Props = { onAdd: (kind: ExemptKind, found: Found) => void };

const kindOf = (kind: Kind, { isApp }: Found): ExemptKind => {
  if (kind === 'group') return 'groups';
  return isApp ? 'apps' : 'accounts';
};

/** Jira is asked when the button is pressed; what it finds is offered for adding. */
export function FindExempt({ onAdd }: Props) {
  const [kind, setKind] = useState<Kind>('account');
  const [text, setText] = useState('');
  const [result, setResult] = useState<{ kind: Kind; found: Found[] } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = await call('afterwards/find', { kind, text });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setResult(answer.ok ? { kind, found: answer.value.found } : null);
  };
  return (
    <form className="find" aria-label={afterwards.exempt.find} onSubmit={(event) => void find(event)}>
      <label className="labelled">
        {afterwards.exempt.kind}
        <select value={kind} onChange={({ target }) => setKind(target.value === 'group' ? 'group' : 'account')}>
          <option value="account">{afterwards.exempt.person}</option>
          <option value="group">{afterwards.exempt.group}</option>
        </select>
      </label>
      <label className="labelled">
        {afterwards.exempt.text}
        <input type="text" required maxLength={128} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <div className="press">
        <Button type="submit" spacing="compact" isLoading={busy}>
          {afterwards.exempt.find}
        </Button>
      </div>
      <div role="status">
        {failure !== null && <FailureText failure={failure} />}
        {result?.found.length === 0 && <p>{afterwards.exempt.none}</p>}
      </div>
      <Results result={result} onAdd={onAdd} />
    </form>
  );
}

function Results({ result, onAdd }: { result: { kind: Kind; found: Found[] } | null } & Props) {
  if (result === null) return null;
  return (
    <div className="press">
      {result.found.map((found) => (
        <Button key={found.id} spacing="compact" onClick={() => onAdd(kindOf(result.kind, found), found)}>
          {message(afterwards.exempt.add, { name: found.name })}
        </Button>
      ))}
    </div>
  );
}
