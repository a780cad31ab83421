import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';

import type { SetupOffer } from '../../../../src/contract/setup';
import { admin as words } from '../../../messages/admin';

type Props = {
  offer: SetupOffer;
  projectId: string | null;
  onSearch: (text: string) => void;
  onChoose: (id: string) => void;
};

/** Searched on the server: a site may have thousands. */
export function SpaceChoice({ offer, projectId, onSearch, onChoose }: Props) {
  const [text, setText] = useState('');
  return (
    <fieldset>
      <legend>{words.choice.space}</legend>
      <form
        className="search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text);
        }}
      >
        <TextField
          aria-label={words.choice.search}
          placeholder={words.choice.search}
          isCompact
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" spacing="compact">
          {words.choice.find}
        </Button>
      </form>
      <div className="spaces">
        {offer.projects.map(({ id, key, name, managedBy }) => (
          <label key={id} className="radio">
            <input type="radio" name="space" checked={projectId === id} onChange={() => onChoose(id)} />
            <span>
              {name} <span className="note">{managedBy === 'team' ? `${key} · ${words.choice.teamManaged}` : key}</span>
            </span>
          </label>
        ))}
      </div>
      {offer.projects.length === 0 && <p className="note">{words.choice.noSpaces}</p>}
      {offer.more && <p className="note">{words.choice.more}</p>}
    </fieldset>
  );
}
