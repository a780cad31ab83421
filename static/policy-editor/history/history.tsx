import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { PolicyState } from '../../../src/contract/policy-revisions';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { FailureText } from '../failure-text';
import { Differences } from '../publish/differences';
import { RestoreForm } from './restore-form';
import { useHistory, type Reading } from './use-history';

type Props = { state: PolicyState; hasDraft: boolean; onState: (state: PolicyState) => void };
type Line = NonNullable<Reading['lines']>[number];

/** What was published when and why; each revision can be looked at, and can come back. */
export function History(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="step" aria-labelledby="history-title">
      <h2 id="history-title" tabIndex={-1}>
        {words.history.title}
      </h2>
      {isOpen ? (
        <Lines {...props} />
      ) : (
        <div className="press">
          <Button onClick={() => setOpen(true)}>{words.history.show}</Button>
        </div>
      )}
    </section>
  );
}

const titleOf = ({ revision, note, at, by, restores }: Line, names: Reading['names']): string => {
  const time = at === null ? words.history.before : new Date(at).toLocaleString(spokenLanguage());
  const said = restores === undefined ? note : message(words.history.restored, { revision: restores, note });
  const name = by === null ? undefined : names[by];
  return name === undefined
    ? message(words.history.line, { revision, time, note: said })
    : message(words.history.lineBy, { revision, time, name, note: said });
};

function Lines({ state, hasDraft, onState }: Props) {
  const { lines, names, shown, failure, show } = useHistory();
  if (failure !== null) return <FailureText failure={failure} />;
  if (lines === null) return <p>{words.loading}</p>;
  if (lines.length === 0) return <p>{words.history.none}</p>;
  return (
    <>
      <ol className="policy-rows">
        {lines.map((line) => (
          <li className="policy-row" key={line.revision}>
            <button
              type="button"
              className="open"
              aria-expanded={shown?.revision === line.revision}
              onClick={() => show(shown?.revision === line.revision ? null : line.revision)}
            >
              {titleOf(line, names)}
            </button>
          </li>
        ))}
      </ol>
      {shown !== null && (
        <div className="entry" role="region" aria-label={message(words.history.revision, { revision: shown.revision })}>
          <h3>{message(words.history.compared, { revision: shown.revision })}</h3>
          <Differences from={state.published} to={shown.policy} />
          {shown.revision !== state.published.revision && (
            <RestoreForm key={shown.revision} revision={shown.revision} {...{ hasDraft, onState }} />
          )}
        </div>
      )}
    </>
  );
}
