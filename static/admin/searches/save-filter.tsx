import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Input, Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { message } from '../../messages/message';
import { searches as words } from '../../messages/searches';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { JiraLink } from './jira-link';

type Asked = Omit<Input<'searches/save'>, 'name'>;
type Saved = Result<Output<'searches/save'>>;

/** Longest name of a filter (searches/save). */
const LONGEST = 255;

/** Keeps the search as a filter of the person, under a name that they can change. */
export function SaveFilter({ asked, proposed }: { asked: Asked; proposed: string }) {
  const [name, setName] = useState(proposed);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    setSaved(await call('searches/save', { ...asked, name }));
    setBusy(false);
  };
  return (
    <>
      <label className="labelled">
        {words.name}
        <textarea
          className="filter-name"
          rows={1}
          value={name}
          maxLength={LONGEST}
          onChange={({ target }) => setName(target.value.replace(/\s+/g, ' '))}
        />
      </label>
      <div className="press">
        <Button isDisabled={name.trim() === ''} isLoading={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <div role="status">{saved !== null && <Outcome saved={saved} />}</div>
    </>
  );
}

function Outcome({ saved }: { saved: Saved }) {
  if (saved.ok) {
    const { id, name } = saved.value;
    return (
      <p className="good">
        {message(words.saved, { name })}{' '}
        <JiraLink to={`/issues/?filter=${encodeURIComponent(id)}`}>{words.openSaved}</JiraLink>
      </p>
    );
  }
  if (saved.failure.code === 'JIRA_REFUSED') return <p className="waits">{words.refused}</p>;
  return <FailureText failure={saved.failure} />;
}
