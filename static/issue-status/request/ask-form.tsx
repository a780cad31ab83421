import Button from '@atlaskit/button/new';
import type { FormEvent } from 'react';

import type { RequestView } from '../../../src/contract/request';
import { message } from '../../messages/message';
import { request as words } from '../../messages/request';
import { useKeptWords } from '../writing/kept-words';
import { ReasonField } from '../writing/reason-field';
import { useReason } from '../writing/use-reason';
import type { RequestDesk } from './use-request';

type Open = NonNullable<RequestView['askFor']>;
type Props = { desk: RequestDesk; open: Open; onClose: () => void };
const LONGEST_WHY = 500;
const boxOf = (place: string): string => `why ${place}`;

/** Why it cannot wait, and for each thing that is open why it cannot be completed. */
export function AskForm({ desk, open, onClose }: Props) {
  const { level } = desk.view;
  const { field, send } = useReason('ask');
  const { words: typed, write } = useKeptWords('ask');
  const whys = Object.fromEntries(open.map(({ place, why }) => [place, typed[boxOf(place)] ?? why]));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const rows = open.map(({ place }) => ({ place, why: whys[place] ?? '' }));
    void send((reason) => desk.ask({ reason, open: rows }), onClose);
  };
  return (
    <form className="allow" aria-label={message(words.ask.button, { level: level ?? '' })} onSubmit={submit} noValidate>
      <p className="note">{words.ask.means}</p>
      <ReasonField
        {...{ id: 'request-reason', label: words.ask.reason, field }}
        texts={{ hint: words.ask.hint, tooShort: words.tooShort }}
      />
      <Whys open={open} whys={whys} onWhy={(place, why) => write(boxOf(place), why)} />
      <div className="press">
        <Button type="submit" spacing="compact" appearance="primary" isLoading={desk.busy}>
          {words.ask.send}
        </Button>
        <Button spacing="compact" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

type WhysProps = {
  open: Open;
  whys: Readonly<Record<string, string>>;
  onWhy: (place: string, why: string) => void;
};

function Whys({ open, whys, onWhy }: WhysProps) {
  return (
    <fieldset className="request-whys">
      <legend>{words.ask.open}</legend>
      {open.map(({ place, title }) => (
        <label key={place}>
          {title}
          <input
            type="text"
            maxLength={LONGEST_WHY}
            aria-label={message(words.ask.why, { title })}
            value={whys[place] ?? ''}
            onChange={({ target }) => onWhy(place, target.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
