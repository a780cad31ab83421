import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';

import type { SetupOffer } from '../../../../src/contract/setup';
import { admin as words } from '../../../messages/admin';
import { message } from '../../../messages/message';
import type { Offer } from './use-offer';

type Props = Pick<Offer, 'search' | 'more' | 'busy'> & {
  offer: SetupOffer;
  projectId: string | null;
  onChoose: (id: string) => void;
};

/** Searched on the server while somebody types: a site may have thousands. What is chosen stays chosen. */
export function SpaceChoice({ offer, projectId, onChoose, search, more, busy }: Props) {
  const [text, setText] = useState('');
  const type = (typed: string): void => {
    setText(typed);
    search(typed);
  };
  return (
    <fieldset>
      <legend>{words.choice.space}</legend>
      <div className="search" role="search">
        <TextField
          aria-label={words.choice.search}
          placeholder={words.choice.search}
          isCompact
          value={text}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <div className="space-list">
        {offer.projects.map(({ id, key, name, managedBy }) => (
          <label key={id} className="radio">
            <input type="radio" name="space" checked={projectId === id} onChange={() => onChoose(id)} />
            <span>
              {name} <span className="note">{managedBy === 'team' ? `${key} · ${words.choice.teamManaged}` : key}</span>
            </span>
          </label>
        ))}
      </div>
      <More {...{ offer, more, busy }} />
    </fieldset>
  );
}

/** How many of how many are shown, and the way to the next ones. */
function More({ offer: { projects, total }, more, busy }: Pick<Props, 'offer' | 'more' | 'busy'>) {
  return (
    <div className="press">
      <span className="note" role="status">
        {total === 0 ? words.choice.noSpaces : message(words.choice.shown, { count: projects.length, total })}
      </span>
      {projects.length < total && (
        <Button spacing="compact" isLoading={busy} onClick={more}>
          {words.choice.more}
        </Button>
      )}
    </div>
  );
}
